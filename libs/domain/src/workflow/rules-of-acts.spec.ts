import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { aDossier } from '../../../../test/support/domain/dossiers.js';
import { person } from '../../../../test/support/domain/people.js';
import { row } from '../../../../test/support/domain/guard-cases.js';
import type { Relation } from '../access/relation.js';
import type { Role } from '../access/role.js';
import { audiencesOf } from '../access/visible-groups.js';
import { recognitionEdges } from '../recognition/edges.js';
import type { SubmissionFacts } from '../submission/facts.js';
import { edges } from './edges.js';

const reviewedFile = new URL('../../../../test/journeys/rules-of-acts.csv', import.meta.url);

/** On which conditions each act goes, and who reads that it was done. */
const rulesOfActs = (): string => {
  const lines = [...edges, ...recognitionEdges].map(({ act, guards, inputGuards, audience }) => {
    const names = [...guards, ...inputGuards].map((guard) => guard.name);
    return `${act},${names.join(' ')},${audience.join(' ')}\n`;
  });
  return ['act,conditions,read by\n', ...lines].join('');
};

if (process.env['UPDATE_REVIEWED']) writeFileSync(reviewedFile, rulesOfActs());

/** Sam with one role, and what makes Sam this to the dossier. */
const made: Readonly<Record<Relation, [roles: readonly Role[], facts: Partial<SubmissionFacts>]>> = {
  owner: [['developer'], { ownerId: 'sam' }],
  author: [['developer'], { authorIds: ['sam'] }],
  reader: [['developer'], { readerIds: ['sam'] }],
  adviser: [['adviser'], { adviserId: 'sam' }],
  secretary: [['secretary'], {}],
  assessor_invited: [['panel_member'], { assignments: [row('sam', 'invited')] }],
  assessor: [['panel_member'], { assignments: [row('sam', 'accepted')] }],
  chair: [['chair'], { assignments: [{ ...row('sam', 'accepted'), function: 'chair' }] }],
  decider: [['decider'], {}],
  editor: [['editor'], {}],
  releaser: [['releaser'], {}],
  conflicted: [['secretary'], { conflictedIds: ['sam'] }],
};

describe('the rules of the acts', () => {
  it('are those that were reviewed: no condition and no reader comes or goes unseen', () => {
    expect(rulesOfActs()).toBe(readFileSync(reviewedFile, 'utf8'));
  });

  it.each<[Relation, string[]]>([
    ['owner', ['developer', 'public']],
    ['author', ['developer', 'public']],
    ['reader', ['public']],
    ['adviser', ['institute', 'public']],
    ['secretary', ['committee', 'institute', 'public', 'secretary']],
    ['assessor_invited', []],
    ['assessor', ['committee', 'public']],
    ['chair', ['committee', 'public']],
    ['decider', ['institute', 'public']],
    ['editor', ['institute', 'public']],
    ['releaser', ['institute', 'public']],
    ['conflicted', []],
  ])('are read as %s from what is told to %j', (relation, audiences) => {
    const [held, facts] = made[relation];
    expect([...audiencesOf(aDossier('assessment', facts), person('sam', held))].sort()).toEqual(audiences);
  });
});
