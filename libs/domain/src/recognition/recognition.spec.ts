import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  anyMoves,
  anyRecognition,
  aRecognition,
  begin,
  type InterventionModel,
  play,
} from '../../../../test/support/domain/recognitions.js';
import { type Relation, relations } from '../access/relation.js';
import { addDays, addMonths } from '../time/days.js';
import type { ReasonCode } from '../workflow/reason.js';
import {
  availableRecognitionActs,
  decideOnRecognition,
  turnOfStep,
  turnRecognition,
} from './decide-on-recognition.js';
import {
  recognitionDestinations,
  recognitionEdgeOf,
  recognitionEdges,
  terminalRecognitionStates,
} from './edges.js';
import type { RecognitionFacts } from './facts.js';
import { recognitionDiagram } from './graph.js';
import * as guards from './guards.js';
import type { RecognitionGuard } from './guards.js';
import { recognitionActs, recognitionTurns } from './recognition-act.js';

const as = (...held: Relation[]): ReadonlySet<Relation> => new Set(held);
const condition = (number: number, fulfilled = false) => ({ number, dueOn: '2027-07-10', fulfilled });
const reserved = aRecognition({
  status: 'reserved',
  untilOn: '2027-07-10',
  conditions: [condition(1), condition(2)],
});

/** What an act makes of it; its reasons when it is refused. */
const after = (facts: RecognitionFacts, ...command: Parameters<typeof decideOnRecognition>[2][]) => {
  const [first] = command;
  const ruling = decideOnRecognition(facts, as('owner', 'secretary'), first!);
  return ruling.allowed ? { ...facts, ...ruling.change } : ruling.reasons;
};

describe('a reservation', () => {
  it('becomes a full recognition, counted from the day it was granted, with the last condition', () => {
    const first = after(reserved, { act: 'fulfil_condition', input: { number: 1 } });
    expect(first).toMatchObject({ status: 'reserved', untilOn: '2027-07-10' });
    const oneLeft = { ...reserved, conditions: [condition(1, true), condition(2)] };
    expect(after(oneLeft, { act: 'fulfil_condition', input: { number: 2 } })).toMatchObject({
      status: 'valid',
      untilOn: '2030-01-10',
      endedOn: null,
    });
  });

  it('names every reason why a condition is not fulfilled', () => {
    const late = { ...reserved, today: '2027-07-11', conditions: [condition(1, true), condition(2)] };
    expect(after(late, { act: 'fulfil_condition', input: { number: 1 } })).toEqual([
      { code: 'condition_fulfilled', params: { number: 1 } },
      { code: 'condition_overdue', params: { dueOn: '2027-07-10' } },
    ]);
    expect(after(reserved, { act: 'fulfil_condition', input: { number: 9 } })).toEqual([
      { code: 'condition_unknown' },
    ]);
    expect(after(aRecognition(), { act: 'fulfil_condition', input: { number: 1 } })).toContainEqual({
      code: 'wrong_standing',
      params: { status: 'valid' },
    });
  });

  it('keeps the label of a re-assessment when the last condition is fulfilled meanwhile', () => {
    const both = { ...reserved, status: 'reassessing' as const, conditions: [condition(1)] };
    expect(after(both, { act: 'fulfil_condition', input: { number: 1 } })).toMatchObject({
      status: 'reassessing',
      untilOn: '2030-01-10',
    });
  });
});

describe('a term', () => {
  it('holds on its last day and lapses the day after', () => {
    const last = aRecognition({ today: '2030-01-10' });
    expect(turnRecognition(last, 'lapse')).toEqual({
      allowed: false,
      reasons: [{ code: 'term_running', params: { validUntil: '2030-01-10' } }],
    });
    expect(turnRecognition({ ...last, today: '2030-01-11' }, 'lapse')).toMatchObject({
      allowed: true,
      change: { status: 'lapsed', endedOn: '2030-01-11' },
    });
    expect(turnRecognition({ ...last, today: '2030-03-01' }, 'lapse')).toMatchObject({
      change: { endedOn: '2030-01-11' },
    });
  });

  it('that ends while it is re-assessed does not end it', () => {
    const running = aRecognition({ status: 'reassessing', submissionOpen: true, today: '2031-01-01' });
    expect(turnRecognition(running, 'lapse').allowed).toBe(false);
  });

  it.each([
    ['before its last day', { today: '2029-01-01' }, 'valid'],
    ['on its last day', { today: '2030-01-10' }, 'valid'],
    ['before its last day, with a condition open', { conditions: [condition(1)] }, 'reserved'],
    ['after it', { today: '2030-01-11' }, 'lapsed'],
  ])('is what counts again when a re-assessment ends %s', (_when, changes, status) => {
    const running = aRecognition({ status: 'reassessing', ...changes });
    expect(turnRecognition(running, 'end_reassessment')).toMatchObject({ change: { status } });
    expect(turnRecognition({ ...running, submissionOpen: true }, 'end_reassessment').allowed).toBe(false);
  });
});

describe('a step of a submission', () => {
  it('ends a re-assessment by closing it and resumes one by opening it again', () => {
    expect(turnOfStep('guidance', 'withdrawn')).toBe('end_reassessment');
    expect(turnOfStep('screening', 'ineligible')).toBe('end_reassessment');
    expect(turnOfStep('ineligible', 'screening')).toBe('resume_reassessment');
    expect(turnOfStep('ineligible', 'withdrawn')).toBeNull();
    expect(turnOfStep('submitted', 'screening')).toBeNull();
  });

  it('changes nothing of a recognition that is not being re-assessed', () => {
    for (const status of ['valid', 'reserved', 'lapsed', 'no_longer', 'withdrawn'] as const)
      expect(turnRecognition(aRecognition({ status }), 'end_reassessment').allowed).toBe(false);
  });
});

describe('acting on a recognition', () => {
  it('is for the owner and the secretary, each their own acts', () => {
    for (const relation of relations) {
      const own = availableRecognitionActs(reserved, as(relation)).map(({ act }) => act);
      expect([relation, own]).toEqual([
        relation,
        relation === 'owner'
          ? ['withdraw_publication', 'start_reassessment']
          : relation === 'secretary'
            ? ['fulfil_condition', 'start_reassessment']
            : [],
      ]);
    }
  });

  it('gives every reason at once', () => {
    const busy = aRecognition({ published: false, submissionOpen: true });
    expect(after(busy, { act: 'start_reassessment' })).toEqual([
      { code: 'dossier_not_published' },
      { code: 'submission_open' },
    ]);
  });

  it('asks nothing of the calendar: no person lapses a recognition', () => {
    for (const turn of recognitionTurns) expect(typeof recognitionEdgeOf(turn)?.who).toBe('string');
    for (const act of recognitionActs) expect(typeof recognitionEdgeOf(act)?.who).not.toBe('string');
  });
});

describe('every rule', () => {
  const input = { number: 1 };
  const open = { conditions: [condition(1)] };
  it.each<[RecognitionGuard, Partial<RecognitionFacts>, Partial<RecognitionFacts>, ReasonCode]>([
    [guards.conditionIsKnown, open, {}, 'condition_unknown'],
    [guards.conditionIsStillOpen, open, { conditions: [condition(1, true)] }, 'condition_fulfilled'],
    [
      guards.conditionIsNotOverdue,
      { ...open, today: '2027-07-10' },
      { ...open, today: '2027-07-11' },
      'condition_overdue',
    ],
    [guards.dossierIsPublished, {}, { published: false }, 'dossier_not_published'],
    [guards.noSubmissionIsOpen, {}, { submissionOpen: true }, 'submission_open'],
    [guards.aSubmissionIsOpen, { submissionOpen: true }, {}, 'no_submission_open'],
    [guards.termIsOver, { today: '2030-01-11' }, {}, 'term_running'],
  ])('%p holds, and refuses with its reason', (rule, holds, refuses, code) => {
    expect(rule(aRecognition(holds), input)).toBeNull();
    expect(rule(aRecognition(refuses), input)?.code).toBe(code);
  });

  it('is tried here', () => {
    const used = new Set(recognitionEdges.flatMap((edge) => [...edge.guards, ...edge.inputGuards]));
    const rules = Object.values(guards).filter((one) => one !== guards.namedCondition);
    expect([...used].sort(byName)).toEqual((rules as RecognitionGuard[]).sort(byName));
  });
});

const byName = (one: RecognitionGuard, other: RecognitionGuard): number => one.name.localeCompare(other.name);

describe('any change of a recognition', () => {
  it('is declared once for every act and turn', () => {
    expect(recognitionEdges.map(({ act }) => act).sort()).toEqual(
      [...recognitionActs, ...recognitionTurns].sort(),
    );
  });

  it('is drawn in the README as it is', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    expect(readme).toContain(`\`\`\`mermaid\n${recognitionDiagram()}\n\`\`\``);
  });

  it('takes a declared edge, or changes nothing', () => {
    fc.assert(
      fc.property(
        anyRecognition,
        fc.constantFrom(...recognitionActs),
        fc.integer({ max: 4 }),
        (facts, act, n) => {
          const before = structuredClone(facts);
          const ruling = decideOnRecognition(facts, as('owner', 'secretary'), { act, input: { number: n } });
          expect(facts).toEqual(before);
          const edge = recognitionEdgeOf(act)!;
          if (!ruling.allowed) return expect(ruling.reasons.length).toBeGreaterThan(0);
          expect(edge.from).toContain(facts.status);
          expect(recognitionDestinations(edge, facts.status)).toContain(ruling.change.status);
        },
      ),
    );
  });

  it('is refused to whoever has no relation for it, without a word on the recognition', () => {
    const nobody = as(...relations.filter((relation) => relation !== 'owner' && relation !== 'secretary'));
    fc.assert(
      fc.property(anyRecognition, fc.constantFrom(...recognitionActs), (facts, act) => {
        expect(decideOnRecognition(facts, nobody, { act, input: { number: 1 } })).toEqual({
          allowed: false,
          reasons: [{ code: 'not_your_act' }],
        });
      }),
    );
  });

  it('offers as open exactly what is allowed, but for the input', () => {
    fc.assert(
      fc.property(anyRecognition, (facts) => {
        const held = as('owner', 'secretary');
        for (const { act, open, reasons } of availableRecognitionActs(facts, held)) {
          expect(open).toBe(reasons.length === 0);
          if (act !== 'fulfil_condition')
            expect(decideOnRecognition(facts, held, { act }).allowed).toBe(open);
        }
      }),
    );
  });

  it('leaves a terminal standing what it is', () => {
    fc.assert(
      fc.property(
        anyRecognition,
        fc.constantFrom(...terminalRecognitionStates),
        fc.constantFrom(...recognitionTurns),
        (facts, status, turn) => {
          const ended = { ...facts, status };
          for (const act of recognitionActs)
            expect(decideOnRecognition(ended, as('owner', 'secretary'), { act }).allowed).toBe(false);
          const turned = turnRecognition(ended, turn);
          if (turned.allowed) expect(turned.change.status).toBe(status);
        },
      ),
    );
  });

  it('says when it ended exactly when it has', () => {
    fc.assert(
      fc.property(anyMoves, (moves) => {
        for (const { recognitions } of playAll(moves)) {
          for (const { status, current, endedOn } of recognitions)
            expect(endedOn !== null).toBe(!current || ['lapsed', 'withdrawn', 'no_longer'].includes(status));
        }
      }),
    );
  });
});

const playAll = (moves: readonly Parameters<typeof play>[1][]): InterventionModel[] => {
  let model = begin();
  return [model, ...moves.map((move) => (model = play(model, move)))];
};

describe('an intervention', () => {
  it('has one current recognition at most, whatever happens to its submissions', () => {
    fc.assert(
      fc.property(anyMoves, (moves) => {
        for (const { recognitions } of playAll(moves))
          expect(recognitions.filter(({ current }) => current).length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 300 },
    );
  });

  it('carries the label of a re-assessment exactly while one runs', () => {
    fc.assert(
      fc.property(anyMoves, (moves) => {
        for (const { recognitions, reassessment } of playAll(moves)) {
          const current = recognitions.find((one) => one.current);
          if (!current || current.status === 'withdrawn' || current.status === 'no_longer') continue;
          expect(current.status === 'reassessing').toBe(reassessment === 'open');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('shows no recognition as valid after its last day, once the calendar was looked at', () => {
    fc.assert(
      fc.property(anyMoves, fc.integer({ min: 0, max: 4000 }), (moves, days) => {
        const last = playAll(moves).at(-1)!;
        const later = play({ ...last, today: addDays(last.today, days) }, 'calendar');
        for (const { status, current, untilOn } of later.recognitions)
          if (current && ['valid', 'reserved'].includes(status)) expect(untilOn >= later.today).toBe(true);
      }),
    );
  });

  it('counts a recognition in full from the day it was granted', () => {
    const model = begin();
    expect(model.recognitions[0]?.untilOn).toBe(addMonths(model.recognitions[0]!.fromOn, 36));
  });
});
