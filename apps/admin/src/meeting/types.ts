import type { Ballot } from '../api/index.js';

export type { Advice, Ballot, Deliberation, DiscussionNotes, Electorate, Member } from '../api/index.js';

/** What is put to the vote, advised or decided. */
export type Proposal = Pick<Ballot, 'outcome' | 'level' | 'reservation' | 'conditions'>;
