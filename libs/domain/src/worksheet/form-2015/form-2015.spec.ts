import { describe, expect, it } from '@jest/globals';
import { criteriaFor } from '../../criteria/index.js';
import { levels } from '../../recognition/level.js';
import {
  type Form,
  formProblems,
  missingAnswers,
  questionById,
  questionsOf,
  worksheetForm,
} from '../index.js';

const form = worksheetForm('2015');
const criteria = criteriaFor('2015-2018', 'effective_strong');

describe('form version 2015', () => {
  it('is sound data', () => {
    expect(formProblems(form, criteria)).toEqual([]);
  });

  it('has the chapters of the joint form', () => {
    expect(form.chapters.map(({ number, title }) => `${number} ${title.nl}`.trim())).toEqual([
      'Colofon',
      'Samenvatting',
      '1 Beschrijving',
      '2 Uitvoering',
      '3 Onderbouwing',
      '4 Onderzoek',
      '5 Werkzame elementen',
      '6 Literatuur',
      'Bijlagen en extra',
    ]);
  });

  it('asks chapters 3 and 6 from "well substantiated" and effect studies from "effective" on', () => {
    const added = (level: (typeof levels)[number], below: (typeof levels)[number]) => {
      const asked = missingAnswers(form, {}, below);
      return missingAnswers(form, {}, level).filter((id) => !asked.includes(id));
    };
    expect(added('well_substantiated', 'well_described').map((id) => id.split('.')[0])).toEqual(
      expect.arrayContaining(['substantiation', 'literature']),
    );
    expect(added('effective_first', 'well_substantiated')).toEqual([
      'research.effect_studies',
      'research.effect_summary',
    ]);
    expect(added('effective_strong', 'effective_first')).toEqual([]);
  });

  it('is read by criteria wherever a level asks an answer, apart from the colophon', () => {
    const unread = questionsOf(form).filter(
      ({ id, requiredFrom, criteria: readers }) =>
        requiredFrom && readers.length === 0 && !id.startsWith('cover.'),
    );
    expect(unread.map(({ id }) => id)).toEqual(['summary.working_elements', 'summary.organisations']);
  });

  it('refuses a version that does not exist', () => {
    expect(() => worksheetForm('toString')).toThrow(RangeError);
  });
});

describe('formProblems', () => {
  const broken = (
    change: (question: Form['chapters'][number]['sections'][number]['questions'][number]) => object,
  ): Form => {
    const [chapter] = form.chapters;
    const [section] = chapter!.sections;
    const [question, ...others] = section!.questions;
    const questions = [{ ...question!, ...change(question!) }, ...others];
    return {
      ...form,
      chapters: [{ ...chapter!, sections: [{ ...section!, questions }] }, ...form.chapters.slice(1)],
    };
  };

  it.each([
    ['an id used twice', { id: 'cover.subtitle' }, 'cover.subtitle: the id is used twice'],
    ['a missing translation', { title: { nl: 'Titel', en: ' ' } }, 'cover.title: title lacks en'],
    [
      'a needed answer that no level needs',
      { requiredFrom: 'effective_good' },
      'cover.title: needed to submit, but not for well_described',
    ],
    ['an unknown criterion', { criteria: ['beauty'] }, 'cover.title: read by unknown criterion beauty'],
    [
      'a choice without options',
      { type: 'choice' },
      'cover.title: options belong to a choice, and only there',
    ],
    [
      'a long text without a limit',
      { type: 'rich', maxWords: undefined },
      'cover.title: a long text needs a limit',
    ],
  ])('names %s', (_, change, problem) => {
    expect(
      formProblems(
        broken(() => change),
        criteria,
      ),
    ).toContain(problem);
  });

  it('names a criterion that reads a question the form lacks', () => {
    const stray = { ...criteria[0]!, reads: ['goal.dream'] };
    expect(formProblems(form, [stray])).toContain('criterion reason: reads unknown question goal.dream');
  });

  it('names a section whose questions allow more words than it does', () => {
    const narrow: Form = {
      ...form,
      chapters: form.chapters.map((chapter) => ({
        ...chapter,
        sections: chapter.sections.map((section) =>
          section.maxWords ? { ...section, maxWords: 599 } : section,
        ),
      })),
    };
    expect(formProblems(narrow, criteria)).toEqual([
      'summary.page: its questions allow 600 words, the section 599',
    ]);
  });

  it('finds a question by its id', () => {
    expect(questionById(form, 'goal.main')?.title.nl).toBe('Hoofddoel');
    expect(questionById(form, 'goal.dream')).toBeUndefined();
  });
});
