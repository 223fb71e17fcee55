import type { CommitteeKind, Day, Moment } from '../api/types.js';

/** A side position as the register has it now. */
export interface SidePosition {
  positionId: string;
  version: number;
  organisation: string;
  role: string;
  fromOn: Day;
  untilOn: Day | null;
}

export interface Wording extends SidePosition {
  withdrawn: boolean;
  writtenAt: Moment;
}

export interface Declaration {
  remarks: string;
  declaredAt: Moment;
}

export interface OwnTerm {
  committee: string;
  kind: CommitteeKind;
  function: 'member' | 'chair';
  term: number;
  fromOn: Day;
  untilOn: Day;
}

export interface OwnInterests {
  positions: SidePosition[];
  earlier: Wording[];
  declaration: Declaration | null;
  terms: OwnTerm[];
  recusals: Moment[];
}

/** The register of one person, as the secretary reads it. */
export interface RegisterOfPerson {
  personId: string;
  positions: SidePosition[];
  declaration: Declaration | null;
}
