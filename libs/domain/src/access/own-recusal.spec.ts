import { describe, expect, it } from '@jest/globals';
import { aDossier } from '../../../../test/support/domain/dossiers.js';
import { knowsOfOwnRecusal } from './own-recusal.js';
import type { Actor } from './role.js';

const member = (personId: string, change: Partial<Actor> = {}): Actor => ({
  personId,
  roles: ['panel_member'],
  organisationId: null,
  ...change,
});

describe('that one stepped back', () => {
  const facts = aDossier('deliberation', { conflictedIds: ['two'] });
  const recused = aDossier('deliberation', {
    assignments: [{ personId: 'two', function: 'assessor', status: 'recused' }],
  });

  it('is known to who declared a conflict and to who was taken off', () => {
    expect(knowsOfOwnRecusal(facts, member('two'))).toBe(true);
    expect(knowsOfOwnRecusal(recused, member('two'))).toBe(true);
  });

  it('is known to nobody else: who judges, who was never asked, who works where the dossier comes from', () => {
    expect(knowsOfOwnRecusal(facts, member('one'))).toBe(false);
    expect(knowsOfOwnRecusal(facts, member('stranger'))).toBe(false);
    const [organisationId = ''] = facts.developerOrganisationIds;
    expect(knowsOfOwnRecusal(facts, member('colleague', { organisationId }))).toBe(false);
    expect(knowsOfOwnRecusal(facts, member('two', { organisationId }))).toBe(false);
  });

  it('is forgotten with the seat', () => {
    expect(knowsOfOwnRecusal(facts, member('two', { roles: ['secretary'] }))).toBe(false);
  });
});
