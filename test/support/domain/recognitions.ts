import fc from 'fast-check';
import {
  addDays,
  decideOnRecognition,
  type RecognitionFacts,
  type RecognitionTurn,
  turnOfOutcome,
  turnRecognition,
  validUntil,
} from '#domain';

/** A recognition that holds for three years, of a dossier that was published. */
export function aRecognition(changes: Partial<RecognitionFacts> = {}): RecognitionFacts {
  return {
    id: 'recognition',
    version: 1,
    today: '2027-02-01',
    status: 'valid',
    current: true,
    level: 'well_described',
    fromOn: '2027-01-10',
    untilOn: '2030-01-10',
    endedOn: null,
    conditions: [],
    published: true,
    submissionOpen: false,
    ...changes,
  };
}

const anyCondition = fc.record({
  dueOn: fc.constantFrom('2027-01-31', '2027-07-10'),
  fulfilled: fc.boolean(),
});

/** Any recognition, whether or not the rules would ever let it come to be. */
export const anyRecognition: fc.Arbitrary<RecognitionFacts> = fc
  .record({
    status: fc.constantFrom(
      'valid',
      'reserved',
      'reassessing',
      'lapsed',
      'withdrawn',
      'no_longer',
      'not_effective',
    ),
    current: fc.boolean(),
    today: fc.constantFrom('2027-02-01', '2030-01-10', '2030-01-11'),
    conditions: fc.array(anyCondition, { maxLength: 3 }),
    published: fc.boolean(),
    submissionOpen: fc.boolean(),
  })
  .map(({ conditions, ...changes }) =>
    aRecognition({
      ...changes,
      conditions: conditions.map((condition, index) => ({ ...condition, number: index + 1 })),
    }),
  );

/** An intervention with its recognitions, and the re-assessment that runs or ran last. */
export interface InterventionModel {
  readonly today: string;
  readonly recognitions: readonly RecognitionFacts[];
  readonly reassessment: 'none' | 'open' | 'ineligible' | 'recognised' | 'refused';
}

/** What can happen to an intervention that was recognised once. */
const moves = [
  'start',
  'fulfil',
  'withdraw publication',
  'withdraw submission',
  'declare ineligible',
  'reinstate',
  'recognise',
  'recognise with reservation',
  'refuse',
  'uphold objection',
  'publish',
  'calendar',
  'a year passes',
] as const;
export type InterventionMove = (typeof moves)[number];
export const anyMoves = fc.array(fc.constantFrom(...moves), { maxLength: 30 });

/** Recognised and published, nothing under way. */
export const begin = (): InterventionModel => ({
  today: '2027-02-01',
  recognitions: [aRecognition()],
  reassessment: 'none',
});

/** Plays one move as the rooms with a database do it; a move that does not fit changes nothing. */
export function play(model: InterventionModel, move: InterventionMove): InterventionModel {
  switch (move) {
    case 'start':
      return started(model);
    case 'fulfil':
      return acted(model, 'fulfil_condition');
    case 'withdraw publication':
      return acted(model, 'withdraw_publication');
    case 'withdraw submission':
      return model.reassessment === 'open' ? stopped(model, 'none') : model;
    case 'declare ineligible':
      return model.reassessment === 'open' ? stopped(model, 'ineligible') : model;
    case 'reinstate':
      return model.reassessment === 'ineligible'
        ? turned({ ...model, reassessment: 'open' }, 'resume_reassessment')
        : model;
    case 'recognise':
      return model.reassessment === 'open' ? recognised(model, false) : model;
    case 'recognise with reservation':
      return model.reassessment === 'open' ? recognised(model, true) : model;
    case 'refuse':
      return model.reassessment === 'open'
        ? turned({ ...model, reassessment: 'refused' }, turnOfOutcome.not_recognised!)
        : model;
    case 'uphold objection':
      return overturned(model);
    case 'publish':
      return mapCurrent(model, (one) => ({ ...one, published: true }));
    case 'calendar':
      return turned(model, 'lapse');
    case 'a year passes':
      return turned({ ...model, today: addDays(model.today, 365) }, 'lapse');
  }
}

const mapCurrent = (
  model: InterventionModel,
  change: (one: RecognitionFacts) => RecognitionFacts,
): InterventionModel => ({
  ...model,
  recognitions: model.recognitions.map((one) => (one.current ? change(one) : one)),
});

/** What the rules read of one recognition at this moment of the intervention. */
const seen = (model: InterventionModel, one: RecognitionFacts): RecognitionFacts => ({
  ...one,
  today: model.today,
  submissionOpen: model.reassessment === 'open',
});

const turnedOne =
  (model: InterventionModel, turn: RecognitionTurn) =>
  (one: RecognitionFacts): RecognitionFacts => {
    const ruling = turnRecognition(seen(model, one), turn);
    return ruling.allowed ? { ...one, ...ruling.change } : one;
  };

const turned = (model: InterventionModel, turn: RecognitionTurn): InterventionModel =>
  mapCurrent(model, turnedOne(model, turn));

function acted(
  model: InterventionModel,
  act: 'fulfil_condition' | 'withdraw_publication',
): InterventionModel {
  return mapCurrent(model, (one) => {
    const number = one.conditions.find(({ fulfilled }) => !fulfilled)?.number ?? 1;
    const ruling = decideOnRecognition(seen(model, one), new Set(['owner', 'secretary']), {
      act,
      input: { number },
    });
    if (!ruling.allowed) return one;
    const conditions = one.conditions.map((condition) =>
      act === 'fulfil_condition' && condition.number === number
        ? { ...condition, fulfilled: true }
        : condition,
    );
    return { ...one, ...ruling.change, conditions };
  });
}

function started(model: InterventionModel): InterventionModel {
  const current = model.recognitions.find((one) => one.current);
  if (!current) return model;
  const ruling = decideOnRecognition(seen(model, current), new Set(['owner']), { act: 'start_reassessment' });
  if (!ruling.allowed) return model;
  return mapCurrent({ ...model, reassessment: 'open' }, (one) => ({ ...one, ...ruling.change }));
}

const stopped = (model: InterventionModel, reassessment: 'none' | 'ineligible'): InterventionModel =>
  turned({ ...model, reassessment }, 'end_reassessment');

function recognised(model: InterventionModel, reservation: boolean): InterventionModel {
  const replaced = turned({ ...model, reassessment: 'recognised' }, turnOfOutcome.recognised!);
  const untilOn = validUntil('well_described', reservation, model.today);
  const fresh = aRecognition({
    id: `recognition ${model.recognitions.length}`,
    status: reservation ? 'reserved' : 'valid',
    fromOn: model.today,
    untilOn,
    conditions: reservation ? [{ number: 1, dueOn: untilOn, fulfilled: false }] : [],
    published: false,
  });
  return { ...replaced, recognitions: [...replaced.recognitions, fresh] };
}

/** The last decision falls; its submission is judged again, and so the recognition before it. */
function overturned(model: InterventionModel): InterventionModel {
  const current = model.recognitions.find((one) => one.current);
  const wasGranted = model.reassessment === 'recognised' && current?.published === false;
  if (!wasGranted && model.reassessment !== 'refused') return model;
  const before = wasGranted
    ? model.recognitions.filter((one) => !one.current && !one.id.startsWith('overturned')).at(-1)
    : current;
  const recognitions = model.recognitions.map((one) => {
    if (wasGranted && one === current)
      return { ...turnedOne(model, 'overturn')(one), id: `overturned ${one.id}` };
    return one === before ? turnedOne(model, 'restore')(one) : one;
  });
  return { ...model, reassessment: 'open', recognitions };
}
