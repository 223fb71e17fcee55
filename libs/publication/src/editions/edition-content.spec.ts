import { describe, expect, it } from '@jest/globals';
import type { StudyRecord } from '#domain';
import { missingInEdition } from './content.js';
import { prefilledContent } from './prefill.js';
import { previewPage } from './preview-page.js';
import { sanitisedContent } from './sanitised-content.js';

const source = {
  title: 'De <b>Derde</b> Stoel',
  subtitle: null,
  themes: ['loneliness'],
  organisation: 'De Schakelkamer',
  contactName: 'Marit Oldegaard',
  contactEmail: 'marit@schakelkamer.example',
  answers: {
    'summary.goal': '<p>Minder eenzaam.</p>',
    'summary.target_group': '<p>Weduwen &amp; weduwnaars.</p>',
    'summary.approach': '<p>Acht bezoeken.</p>',
    'goal.sub_goals': ['Praat over gemis', 'Komt naar de groep'],
    'substantiation.factor_links': [{ from: 'Schaamte', to: [1, 2] }],
    'substantiation.activity_links': [{ from: 'Huisbezoek', to: [2] }],
    'working_elements.elements': ['Lotgenoot: weet wat verlies is'],
    'delivery.costs': [{ item: 'Coördinatie', hours: 40, perYear: 2400 }],
  },
};
const content = prefilledContent(source);

describe('the content an editor starts with', () => {
  it('is filled from the answers, and complete when they are', () => {
    expect(content.facts.who).toBe('Weduwen & weduwnaars.');
    expect(content.summary.workingElements).toEqual([{ title: 'Lotgenoot', why: 'weet wat verlies is' }]);
    expect(content.contact.name).toBe('Marit Oldegaard');
    expect(missingInEdition(content)).toEqual([]);
    expect(missingInEdition({ ...content, themes: [], title: ' ' })).toEqual(['title', 'themes']);
  });

  it('joins factors and activities over the sub-goal they share', () => {
    expect(content.links).toEqual([
      { factor: 'Schaamte', goal: 'Praat over gemis', activity: '' },
      { factor: 'Schaamte', goal: 'Komt naar de groep', activity: 'Huisbezoek' },
    ]);
  });

  it('says of a study what changed in words, with the size of the effect where it is known', () => {
    const measured = { measure: 'vragenlijst', significance: 'significant', periodMonths: 6 } as const;
    const study = {
      authors: 'Van Wellinck',
      year: 2026,
      title: 'Minder alleen',
      country: 'Nederland',
      design: 'pre_post',
      comparison: 'none',
      sampleIntervention: 112,
      sampleComparison: null,
      measures: 'vragenlijst',
      followUpMonths: 6,
      dropOutPercent: 9,
      practiceLike: true,
      sameIntervention: true,
      findings: '',
      outcomes: [
        { ...measured, outcome: 'eenzaamheid', effectType: 'd', effectSize: 0.41, direction: 'positive' },
        { ...measured, outcome: 'huisartsbezoek', effectType: 'none', effectSize: null, direction: 'none' },
      ],
    } satisfies StudyRecord;
    const [told] = prefilledContent({ ...source, answers: { 'research.effect_studies': [study] } }).studies;
    expect(told?.outcome).toBe('eenzaamheid: verbeterd (d = 0,41); huisartsbezoek: gelijk gebleven');
  });

  it('takes what makes somebody need it, the form, the duration and the training from where they are told', () => {
    const { facts } = prefilledContent({
      ...source,
      answers: {
        'target_group.selection':
          '<p>Een gesprek van een uur.</p><p>Indicatie: partner verloren. Contra-indicaties: depressie.</p>',
        'approach.setup': '<p>Huisbezoek, daarna een groep</p><p>Alles samen duurt zes maanden.</p>',
        'delivery.competences': '<p>Vrijwilligers. Zij kunnen luisteren. De training telt twee dagdelen.</p>',
      },
    });
    expect(facts).toMatchObject({
      occasion: 'partner verloren.',
      form: 'Huisbezoek, daarna een groep',
      duration: 'Alles samen duurt zes maanden.',
      deliveredBy: 'Vrijwilligers.',
      training: 'De training telt twee dagdelen.',
    });
  });

  it('leaves a fact empty that the answers do not tell', () => {
    const { facts } = prefilledContent({
      ...source,
      answers: {
        'target_group.selection': '<p>Het handboek noemt indicaties en contra-indicaties.</p>',
        'approach.setup': '<p>Huisbezoek.</p>',
        'delivery.competences': '<p>Vrijwilligers.</p>',
      },
    });
    expect(facts).toMatchObject({ occasion: '', form: 'Huisbezoek.', duration: '', training: '' });
  });

  it('is empty, not broken, without answers', () => {
    const empty = prefilledContent({
      title: 'Leeg',
      subtitle: null,
      themes: [],
      organisation: null,
      contactName: '',
      contactEmail: '',
      answers: {},
    });
    expect(empty.studies).toEqual([]);
    expect(missingInEdition(empty)).toContain('summary.goal');
  });
});

describe('what an editor writes', () => {
  it('keeps only the tags of the allow-list', () => {
    const goal = '<p onclick="x()">Doel<script>alert(1)</script> <a href="javascript:x">hier</a></p>';
    const clean = sanitisedContent({ ...content, summary: { ...content.summary, goal } });
    expect(clean.summary.goal).toBe('<p>Doel <a>hier</a></p>');
  });

  it('is escaped on the page of the proof', () => {
    const page = previewPage(content, 'nl');
    expect(page).toContain('De &lt;b&gt;Derde&lt;/b&gt; Stoel');
    expect(page).not.toContain('<b>Derde');
  });
});
