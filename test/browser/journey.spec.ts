import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Stage } from './stage.js';
import * as assessing from './steps/assessing.js';
import * as composing from './steps/composing.js';
import * as deciding from './steps/deciding.js';
import * as finding from './steps/finding.js';
import * as guidance from './steps/guidance.js';
import * as meeting from './steps/meeting.js';
import * as publishing from './steps/publishing.js';
import * as worksheet from './steps/worksheet.js';
import * as writing from './steps/writing.js';

/** The steps of the journey in their order: what happens, on which day, and how it is done on the screen. */
const steps: readonly (readonly [string, string, (stage: Stage) => Promise<void>])[] = [
  ['the developer signs in and begins with the quickscan', '2026-06-01', writing.begin],
  ['the developer writes in the worksheet', '2026-06-01', writing.write],
  ['the developer completes the worksheet', '2026-06-02', worksheet.writeTheRest],
  ['the developer attaches the files', '2026-06-02', writing.attach],
  ['the developer submits', '2026-06-02', writing.submit],
  ['the secretary screens and admits', '2026-06-04', guidance.screen],
  ['the secretary looks over all submissions', '2026-06-04', guidance.overlook],
  ['the adviser gives feedback', '2026-06-15', guidance.advise],
  ['the developer answers the remarks', '2026-06-16', guidance.answerRemarks],
  ['the adviser closes what was answered', '2026-06-18', guidance.closeRemark],
  ['the developer hands in the definitive version', '2026-06-24', guidance.handInDefinitive],
  ['the secretary places it in a round', '2026-06-25', composing.placeInRound],
  ['the secretary invites assessors and chair', '2026-07-13', composing.invite],
  ['the secretary sees on the board why it cannot begin', '2026-07-13', composing.seeLockOnBoard],
  ['each answers the question about interests', '2026-07-15', composing.answerInterests],
  ['the secretary opens the assessment', '2026-07-20', composing.openAssessment],
  ['the first assessor judges and hands in', '2026-08-10', assessing.assessFirst],
  ['the other assessors judge and hand in', '2026-08-20', assessing.assessTheRest],
  ['the secretary schedules the meeting', '2026-08-31', assessing.schedule],
  ['the chair opens the ballot', '2026-09-10', meeting.openBallot],
  ['everybody votes', '2026-09-10', meeting.vote],
  ['the chair adopts the advice', '2026-09-10', meeting.adoptAdvice],
  ['the decider decides with the letter in sight', '2026-09-15', deciding.decide],
  ['the secretary announces', '2026-09-17', deciding.announce],
  ['the editor prepares the public page', '2026-09-21', publishing.edit],
  ['the owner approves the proof', '2026-09-25', publishing.approve],
  ['somebody else releases', '2026-09-28', publishing.release],
  ['anybody finds it', '2026-09-29', finding.find],
  ['anybody downloads the full description', '2026-09-29', finding.download],
  ['the developer looks back', '2026-09-30', finding.lookBack],
];

describe('the journey of an intervention, in a browser', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open('2026-06-01T07:00:00Z');
  }, 120_000);
  afterAll(() => stage.close());

  it.each(steps)(
    '%s',
    async (name, day, work) => {
      await stage.moveTo(`${day}T07:30:00Z`);
      await stage.step(name, work);
    },
    240_000, // a step is short; a busy machine is not a fault of it
  );

  it('shows no screen that axe finds serious fault with', () => {
    expect(stage.faults).toEqual([]);
  });
});
