import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { aDossier } from '../../../../test/support/domain/dossiers.js';
import { person } from '../../../../test/support/domain/people.js';
import type { SubmissionFacts } from '../submission/facts.js';
import { recognitionDiagram } from '../recognition/graph.js';
import { acts } from '../workflow/act.js';
import { decide } from '../workflow/decide.js';
import { workflowDiagram } from '../workflow/graph.js';
import { fieldGroups } from './field-group.js';
import { accessMatrix, accessMatrixCsv, type Standing } from './matrix.js';
import type { Relation } from './relation.js';
import { relationsOf } from './relations-of.js';
import { roles } from './role.js';
import { visibleGroups } from './visible-groups.js';

const reviewedFile = new URL('../../../../test/journeys/access-matrix.csv', import.meta.url);
const readme = new URL('../../README.md', import.meta.url);

/** Writes the reviewed files anew on request; the reviewer then reads the difference. */
if (process.env['UPDATE_REVIEWED']) {
  writeFileSync(reviewedFile, accessMatrixCsv());
  const drawn = [workflowDiagram(), recognitionDiagram()].map((one) => `\`\`\`mermaid\n${one}\n\`\`\``);
  writeFileSync(
    readme,
    readFileSync(readme, 'utf8').replace(/```mermaid\n[^`]*```/g, (old) => drawn.shift() ?? old),
  );
}

const sam = person('sam', roles, null);

/** Somebody with every global role, so that only the relation under test decides. */
const makes: Record<Standing, (facts: SubmissionFacts) => Partial<SubmissionFacts>> = {
  owner: () => ({ ownerId: 'sam' }),
  author: () => ({ authorIds: ['sam'] }),
  reader: () => ({ readerIds: ['sam'] }),
  adviser: () => ({ adviserId: 'sam' }),
  secretary: () => ({}),
  assessor_invited: (facts) => assigned(facts, 'assessor', 'invited'),
  assessor: (facts) => assigned(facts, 'assessor', 'accepted'),
  chair: (facts) => assigned(facts, 'chair', 'accepted'),
  decider: () => ({}),
  editor: () => ({}),
  releaser: () => ({}),
  conflicted: () => ({ conflictedIds: ['sam'] }),
  auditor: () => ({}),
  stranger: () => ({}),
};

const assigned = (
  facts: SubmissionFacts,
  what: 'assessor' | 'chair',
  status: 'invited' | 'accepted',
): Partial<SubmissionFacts> => ({
  assignments: [...facts.assignments, { personId: 'sam', function: what, status }],
  handedInIds: [...facts.handedInIds, 'sam'],
});

/** Sam with the standing of one line and nothing else, on a dossier where every condition holds. */
function lineUp(standing: Standing, state: SubmissionFacts['state']) {
  const facts = aDossier(state);
  const withSam = { ...facts, ...makes[standing](facts) };
  if (standing === 'stranger') return { facts: withSam, actor: { ...sam, roles: ['admin' as const] } };
  const global = ['secretary', 'decider', 'editor', 'releaser', 'adviser', 'auditor'] as const;
  const own = global.filter((role) => role === standing);
  const seats = ['assessor', 'assessor_invited', 'chair'].includes(standing)
    ? (['panel_member'] as const)
    : [];
  return { facts: withSam, actor: { ...sam, roles: [...own, ...seats] } };
}

describe('the access matrix', () => {
  it('is the reviewed one', () => {
    expect(accessMatrixCsv()).toBe(readFileSync(reviewedFile, 'utf8'));
  });

  it('is what people see, cell by cell', () => {
    for (const row of accessMatrix()) {
      const { facts, actor } = lineUp(row.standing, row.state);
      const seen = visibleGroups(facts, actor);
      for (const group of fieldGroups) {
        const cell = row.groups[group];
        const held =
          cell === 'y' || (cell !== 'n' && !(cell.includes('decision_is_announced') && !announcedIn(facts)));
        expect([row.standing, row.state, group, seen.has(group)]).toEqual([
          row.standing,
          row.state,
          group,
          held,
        ]);
      }
    }
  });

  it('is what people may do, cell by cell', () => {
    for (const row of accessMatrix()) {
      const { facts, actor } = lineUp(row.standing, row.state);
      for (const act of acts) {
        const ruling = decide(facts, actor, { act });
        const codes = ruling.allowed ? [] : ruling.reasons.map(({ code }) => code);
        const closed = codes.includes('wrong_state') || (codes.length === 1 && codes[0] === 'not_your_act');
        expect([row.standing, row.state, act, closed]).toEqual([
          row.standing,
          row.state,
          act,
          row.acts[act] === 'n',
        ]);
      }
    }
  });

  it('gives administrators, strangers and conflicted people nothing', () => {
    const rows = accessMatrix().filter(({ standing }) => ['stranger', 'conflicted'].includes(standing));
    for (const row of rows) {
      expect(new Set([...Object.values(row.acts), ...Object.values(row.groups)])).toEqual(new Set(['n']));
    }
  });

  it('lines up people with exactly the relation under test', () => {
    for (const row of accessMatrix()) {
      const { facts, actor } = lineUp(row.standing, row.state);
      const expected = ['stranger', 'auditor'].includes(row.standing) ? [] : [row.standing as Relation];
      expect([...relationsOf(facts, actor)]).toEqual(expected);
    }
  });
});

const announcedIn = (facts: SubmissionFacts): boolean => Boolean(facts.decision?.announcedOn);
