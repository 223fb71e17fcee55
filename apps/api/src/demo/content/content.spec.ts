import { describe, expect, it } from '@jest/globals';
import {
  criteriaFor,
  danglingGoals,
  missingAnswers,
  plainText,
  questionById,
  questionsOf,
  quickscan,
  themes,
  validateAnswer,
  wordCount,
  worksheetForm,
} from '#domain';
import {
  demoFeedback,
  demoInterventions,
  demoJustifications,
  demoOrganisations,
  demoPeople,
  demoQuickscan,
  destinies,
} from './index.js';

const form = worksheetForm('2015');

describe('the demonstration interventions', () => {
  it('are at least forty, over all themes, in every state', () => {
    expect(demoInterventions.length).toBeGreaterThanOrEqual(42);
    expect(new Set(demoInterventions.flatMap((one) => one.themes))).toEqual(
      new Set(themes.map(({ id }) => id)),
    );
    expect(new Set(demoInterventions.map(({ destiny }) => destiny))).toEqual(new Set(destinies));
  });

  it('have keys and titles of their own', () => {
    expect(new Set(demoInterventions.map(({ key }) => key)).size).toBe(demoInterventions.length);
    expect(new Set(demoInterventions.map(({ title }) => title)).size).toBe(demoInterventions.length);
  });

  it('are published at all five levels', () => {
    const published = demoInterventions.filter(({ destiny }) => destiny.startsWith('published'));
    expect(published.length).toBeGreaterThanOrEqual(18);
    expect(new Set(published.map(({ requestedLevel }) => requestedLevel)).size).toBe(5);
  });

  it.each(demoInterventions.map((one) => [one.key, one] as const))(
    '%s is complete and valid for its level',
    (_, one) => {
      expect(missingAnswers(form, one.answers, one.requestedLevel)).toEqual([]);
      const problems = questionsOf(form).flatMap((question) =>
        validateAnswer(question, one.answers[question.id]).map((problem) => ({
          question: question.id,
          ...problem,
        })),
      );
      expect(problems).toEqual([]);
      expect(Object.keys(one.answers).filter((id) => questionById(form, id) === undefined)).toEqual([]);
      expect(danglingGoals(one.answers, 'substantiation.factor_links', 'goal.sub_goals')).toEqual([]);
    },
  );

  it.each(demoInterventions.map((one) => [one.key, one] as const))(
    '%s says that it is invented',
    (_, one) => {
      expect(plainText(String(one.answers['extras.history']))).toContain('verzonnen voor de demonstratie');
    },
  );

  it('belong to organisations of the demonstration', () => {
    const names = demoOrganisations.map(({ name }) => name);
    expect(
      demoInterventions.map(({ organisation }) => organisation).filter((name) => !names.includes(name)),
    ).toEqual([]);
  });

  it('share no long sentence about their own activities', () => {
    const contents = demoInterventions.map((one) => plainText(String(one.answers['approach.content'])));
    expect(new Set(contents).size).toBe(contents.length);
    expect(Math.min(...contents.map(wordCount))).toBeGreaterThan(30);
  });
});

describe('the people and texts around them', () => {
  it('has one person for every account', () => {
    expect(demoPeople.map(({ email }) => email)).toContain('member5@demo.example');
    expect(new Set(demoPeople.map(({ email }) => email)).size).toBe(18);
    expect(new Set(demoPeople.map(({ name }) => name)).size).toBe(18);
  });

  it('answers every entry condition', () => {
    expect(Object.keys(demoQuickscan)).toEqual(quickscan.map(({ id }) => id));
  });

  it('justifies every criterion', () => {
    expect(Object.keys(demoJustifications)).toEqual(
      criteriaFor('2015-2018', 'effective_strong').map(({ id }) => id),
    );
  });

  it('remarks on questions that exist', () => {
    const ids = demoFeedback.flatMap(({ remarks }) => remarks.map(({ questionId }) => questionId));
    expect(ids.filter((id) => questionById(form, id) === undefined)).toEqual([]);
  });
});
