import { describe, expect, it } from '@jest/globals';
import { composeMail, type MailMatter } from './compose.js';
import { toldOf } from './told.js';
import { wordingOf, wordsOf } from './words.js';
import { remindableActs } from '#domain';

const matter: MailMatter = {
  kind: 'ask_questions',
  language: 'nl',
  receiverName: 'Marit',
  title: 'De Derde Stoel',
  facts: { dueOn: '2027-01-14' },
  link: 'https://erkend.example/admin/submissions/1',
  attached: null,
};

describe('a mail', () => {
  it('has words in both languages for every event that is told', () => {
    const reminders = remindableActs.map((act) => wordingOf('remind_assessor', act));
    const others = Object.keys(toldOf).filter((kind) => !kind.startsWith('remind_'));
    for (const kind of [...others, ...reminders]) {
      expect([kind, wordsOf(kind, 'nl')?.subject]).toEqual([kind, expect.stringContaining('{title}')]);
      expect([kind, wordsOf(kind, 'en')?.subject]).toEqual([kind, expect.stringContaining('{title}')]);
    }
  });

  it('writes days out and links to the dossier', () => {
    const mail = composeMail(matter);
    expect(mail?.subject).toBe('Vragen aan u over De Derde Stoel');
    expect(mail?.body).toContain('14 januari 2027');
    expect(mail?.body).toContain(matter.link);
  });

  it('lets no title or name start a header or a line of its own', () => {
    const nasty = 'Stoel\r\nBcc: iedereen@example.org\u2028{name}';
    const mail = composeMail({ ...matter, title: nasty, receiverName: 'A\nB' });
    expect(mail?.subject).not.toMatch(/[\r\n\u2028]/);
    expect(mail?.body).toContain('Dag A B,');
  });

  it('leaves a fact the receiver may not see open instead of guessing', () => {
    expect(composeMail({ ...matter, facts: {} })?.body).toContain('uiterlijk ….');
  });

  it('is not made for an event nobody is told of', () => {
    expect(composeMail({ ...matter, kind: 'cast_vote' })).toBeNull();
  });
});
