import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  plainText,
  questionById,
  questionsOf,
  type StudyRecord,
  validateAnswer,
  wordCount,
  workingElement,
  worksheetForm,
} from './index.js';

const form = worksheetForm('2015');
const question = (id: string) => questionById(form, id)!;
const codes = (id: string, value: unknown) =>
  validateAnswer(question(id), value).map(({ path, code }) => `${path}:${code}`);

const study: StudyRecord = {
  authors: 'Van Wellinck, P. & Oldegaard, M.',
  year: 2026,
  title: 'Minder alleen',
  country: 'NL',
  design: 'pre_post',
  comparison: 'none',
  sampleIntervention: 112,
  sampleComparison: null,
  measures: 'eenzaamheidsschaal',
  followUpMonths: 3,
  dropOutPercent: 12,
  practiceLike: true,
  sameIntervention: true,
  outcomes: [
    {
      outcome: 'eenzaamheid',
      measure: 'eenzaamheidsschaal',
      effectType: 'd',
      effectSize: 0.41,
      direction: 'positive',
      significance: 'significant',
      periodMonths: 0,
    },
  ],
};

describe('validateAnswer', () => {
  it('never throws and always accepts no answer', () => {
    fc.assert(
      fc.property(fc.constantFrom(...questionsOf(form)), fc.anything(), (asked, value) => {
        expect(Array.isArray(validateAnswer(asked, value))).toBe(true);
        expect(validateAnswer(asked, null)).toEqual([]);
      }),
    );
  });

  it.each([
    ['goal.main', 'woord '.repeat(151), [':too_many_words']],
    ['goal.main', `<p>${'woord '.repeat(150)}</p>`, []],
    ['goal.main', 12, [':wrong_type']],
    ['cover.email', 'info@schakelkamer.example', []],
    ['cover.email', 'info at schakelkamer', [':invalid_email']],
    ['cover.website', 'https://schakelkamer.example/stoel', []],
    ['cover.website', 'javascript:alert(1)', [':invalid_url']],
    ['cover.date', '2026-02-29', [':invalid_date']],
    ['cover.date', '2028-02-29', []],
    ['cover.databanks', ['social', 'cooking'], ['1:unknown_option']],
    ['goal.sub_goals', ['goed', ' '], ['1:empty_item']],
    ['goal.sub_goals', Array(13).fill('doel'), [':too_many_items']],
    ['working_elements.elements', ['Een kleine groep'], ['0:why_missing']],
    ['working_elements.elements', ['Een kleine groep: dan kent men elkaar.'], []],
    ['delivery.costs', [{ item: 'Sociaal werker', hours: 118, perYear: 6490 }], []],
    [
      'delivery.costs',
      [{ item: '', hours: null, perYear: -1 }],
      ['0.item:required', '0.perYear:out_of_range'],
    ],
    ['substantiation.factor_links', [{ from: 'Schaamte', to: [1] }], []],
    ['substantiation.factor_links', [{ from: 'Schaamte', to: ['1'] }], ['0.to:wrong_type']],
    ['research.effect_studies', [study], []],
    ['research.effect_studies', [{ ...study, outcomes: [] }], ['0.outcomes:results_missing']],
    ['research.delivery_studies', [{ ...study, outcomes: [] }], []],
    ['research.effect_studies', [{ ...study, design: 'guess' }], ['0.design:unknown_option']],
    ['research.effect_studies', [{ ...study, secret: 1 }], ['0.secret:unknown_field']],
    [
      'research.effect_studies',
      [{ ...study, outcomes: [{ ...study.outcomes[0], direction: 'up' }] }],
      ['0.outcomes.0.direction:unknown_option'],
    ],
  ])('%s answered with %j', (id, value, problems) => {
    expect(codes(id, value)).toEqual(problems);
  });
});

describe('words', () => {
  it('counts words and not markup', () => {
    expect(wordCount('<p>Zes tot acht</p><p>mensen &amp; één hond.</p>')).toBe(6);
  });

  it('turns paragraphs into lines', () => {
    expect(plainText('<p>Eén</p>\n<ul><li>twee</li><li>drie &lt;4&gt;</li></ul>')).toBe(
      'Eén\ntwee\ndrie <4>',
    );
  });

  it('splits a working element at its first colon', () => {
    expect(workingElement('Kleine groep: dan blijft zij: altijd')).toEqual({
      title: 'Kleine groep',
      why: 'dan blijft zij: altijd',
    });
    expect(workingElement('Kleine groep')).toEqual({ title: 'Kleine groep', why: '' });
  });
});
