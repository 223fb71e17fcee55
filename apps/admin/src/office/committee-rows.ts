import type { CommitteeKind, Day } from '../api/types.js';

/** Somebody's seat, with the term that runs or else the last one. */
export interface MemberRow {
  personId: string;
  name: string;
  organisation: string | null;
  function: 'member' | 'chair';
  term: number;
  fromOn: Day;
  untilOn: Day;
}

export interface CommitteeRow {
  id: string;
  name: string;
  kind: CommitteeKind;
  members: MemberRow[];
}

/** What the secretary does about a term: add the next one, or change its last day. */
export type TermChange = 'renew' | 'end';
