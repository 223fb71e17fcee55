import { describe, expect, it } from '@jest/globals';
import type { AgendaItem } from '../api/types.js';
import { placeAfter, type Step } from './agenda-order.js';

const item = (submissionId: string, movable = true): AgendaItem => ({
  submissionId,
  number: 0,
  title: submissionId,
  organisation: null,
  level: 'well_described',
  state: movable ? 'scheduled' : 'advised',
  meetingOn: '2027-01-21',
  movable,
  open: true,
  divided: 0,
  attendance: null,
  conclusion: null,
});

const agenda = [item('done', false), item('a'), item('b'), item('also done', false), item('c')];
const after = (id: string, step: Step) =>
  placeAfter(
    agenda,
    agenda.find(({ submissionId }) => submissionId === id)!,
    step,
  );

describe('one step on the agenda', () => {
  it('goes past what is still to come, and over what was done', () => {
    expect([after('b', 'up'), after('c', 'up')]).toEqual(['a', 'b']);
    expect([after('a', 'down'), after('b', 'down')]).toEqual(['c', null]);
  });

  it('is not there at either end, nor for what was done', () => {
    expect([after('a', 'up'), after('c', 'down'), after('done', 'down')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
