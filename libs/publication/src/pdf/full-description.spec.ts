import { describe, expect, it } from '@jest/globals';
import {
  describedDocument,
  type DescribedContent,
  type DescriptionMeta,
  renderFullDescription,
} from './full-description.js';

const meta: DescriptionMeta = {
  locale: 'nl',
  editionNumber: 3,
  releasedOn: '2027-06-24',
  formVersion: '2015',
  level: 'well_substantiated',
  status: 'valid',
  recognisedOn: '2027-01-26',
  validUntil: '2032-01-26',
  criteriaVersion: '2015-2018',
  committeeName: 'Erkenningscommissie',
  address: 'https://erkend.example/interventies/de-derde-stoel',
};

const hostile = '#eval("1") *ster* $x$ @bron <label> `code` //comment [a] \\';

const content: DescribedContent = {
  title: `De Derde Stoel ${hostile}`,
  organisation: 'Stichting De Schakelkamer',
  full: {
    'cover.phone': '030-1234567',
    'cover.authors': ['A. Terbruggen'],
    'target_group.ultimate': `<p>Mensen van <strong>65</strong> en ouder. ${hostile.replace('<', '&lt;').replace('>', '&gt;')}</p>`,
    'goal.sub_goals': ['Deelnemer deelt wat hij mist'],
    'delivery.costs': [{ item: hostile, hours: null, perYear: 6490 }],
  },
};

describe('the full description', () => {
  it('cites owner, year, title and edition', () => {
    const { citation } = describedDocument({ ...content, title: 'De Derde Stoel' }, meta);
    expect(citation).toBe(
      'Stichting De Schakelkamer (2027). De Derde Stoel. Erkend, databank sociale interventies. Editie 3 van 24 juni 2027.',
    );
  });

  it('is marked as a proof across every page until it is released', () => {
    const proof = describedDocument(content, { ...meta, releasedOn: null, address: null });
    expect(proof).toMatchObject({
      watermark: 'DRUKPROEF',
      notice: expect.stringContaining('nog niet openbaar'),
    });
    expect(describedDocument(content, meta)).toMatchObject({ watermark: null, notice: null });
  });

  it('shows what was answered and nothing of the telephone number', () => {
    const document = describedDocument(content, meta);
    expect(document.chapters.map((chapter) => chapter.title)).toEqual(['1 Beschrijving', '2 Uitvoering']);
    expect(JSON.stringify(document)).not.toContain('030-1234567');
  });

  it('says that a preview is not public', () => {
    expect(describedDocument(content, { ...meta, releasedOn: null }).notice).not.toBeNull();
    expect(describedDocument(content, meta).notice).toBeNull();
  });

  it('falls back on the public page for an entry without a worksheet', () => {
    const imported = { title: 'X', summary: { goal: '<p>Doel.</p>' } } as unknown as DescribedContent;
    expect(
      describedDocument(imported, { ...meta, level: null }).chapters.map((chapter) => chapter.title),
    ).toEqual(['Doel']);
  });

  it.each(['nl', 'en'] as const)(
    'is a tagged PDF/UA document in %s, whatever people typed',
    async (locale) => {
      const { pdf, pages } = await renderFullDescription(content, { ...meta, locale });
      const text = pdf.toString('latin1');
      expect(text.startsWith('%PDF-1.7')).toBe(true);
      expect(text).toMatch(/pdfuaid:part(>|=")1/);
      expect(text).toMatch(new RegExp(`/Type /Pages\\s+/Count ${pages}\\b`));
      expect(text).toMatch(new RegExp(`/Lang ?\\(${locale}\\)`));
    },
  );
});
