import { describe, expect, it } from '@jest/globals';
import { dissentDraft } from './advice-draft.js';

const said = (key: string, params: object = {}): string => `${key} ${JSON.stringify(params)}`;
const votes = (...choices: ('for' | 'against' | 'abstain')[]) => ({
  votes: choices.map((choice, place) => ({ name: `Lid ${place}`, choice })),
});
const draft = (...choices: Parameters<typeof votes>) => dissentDraft(votes(...choices), said, String);

describe('the draft of a minority view', () => {
  it('begins with how many were against and how many abstained', () => {
    const text = draft('for', 'for', 'against', 'abstain');
    expect(text).toContain('Meeting.advice.against {"smart_count":1,"count":"1","total":"4"}');
    expect(text).toContain('meeting.advice.abstained {"smart_count":1');
    expect(draft('for', 'against')).not.toContain('abstained');
  });

  it('names nobody: the ballot was secret', () => {
    expect(draft('for', 'against')).not.toContain('Lid');
  });

  it('is not there when nobody was against', () => {
    expect(draft('for', 'for')).toBe('');
    expect(draft('for', 'abstain')).toBe('');
  });
});
