import { describe, expect, it } from '@jest/globals';
import { missingInEdition } from './content.js';
import { prefilledContent } from './prefill.js';
import { previewPage } from './preview-page.js';
import { sanitisedContent } from './sanitised-content.js';

const content = prefilledContent({
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
});

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
