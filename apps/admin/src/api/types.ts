import type {
  Act,
  CommitteeKind,
  FieldGroup,
  Level,
  Outcome,
  Reason,
  RecognitionStatus,
  Relation,
  Role,
  State,
} from '#domain';

export type { Act, CommitteeKind, FieldGroup, Level, Outcome, Reason, RecognitionStatus, Relation, Role, State };

/** What the developer's side reads while the real state is hidden from it; otherwise the state itself. */
export type ShownState = State | 'with_committee' | 'questions_for_you';

/** Day without a time, 'YYYY-MM-DD', in Europe/Amsterdam. */
export type Day = string;
/** Moment in UTC, ISO 8601. */
export type Moment = string;

export interface Page<T> {
  items: T[];
  next: string | null;
  total: number | null;
}

export interface SignedInPerson {
  id: string;
  name: string;
  email: string;
  roles: Role[];
  organisation: string | null;
  locale: 'nl' | 'en';
}

export interface Session {
  person: SignedInPerson;
  demo: boolean;
}

export interface DemoPerson {
  role: Role;
  name: string;
  email: string;
  title: string;
}

export interface WaitingItem {
  submissionId: string;
  title: string;
  act: Act;
  role: Role | Relation;
  fact: string | null;
  dueOn: Day | null;
}

export interface WaitsForOthersItem {
  submissionId: string;
  title: string;
  state: ShownState;
  waitsFor: string | null;
  dueOn: Day | null;
}

export interface MyWork {
  waiting: WaitingItem[];
  others: WaitsForOthersItem[];
}

export interface SubmissionRow {
  id: string;
  title: string;
  organisation: string | null;
  state: State;
  shownState: ShownState;
  level: Level;
  dueOn: Day | null;
  stateSince: Moment;
  adviserName: string | null;
  roundName: string | null;
  themes: string[];
  version: number;
}

export interface NamedPerson {
  id: string;
  name: string;
  organisation?: string | null;
}

export interface AvailableAct {
  act: Act;
  open: boolean;
  reasons: Reason[];
}

export interface Phase {
  phase: string;
  on: Day | null;
  status: 'done' | 'now' | 'todo';
}

export interface RoundRow {
  id: string;
  name: string;
  committeeKind: CommitteeKind;
  committeeName?: string;
  deliveryOn: Day;
  assessorsKnownOn?: Day | null;
  assessmentsDueOn: Day;
  meetingOn: Day;
  submissions?: number;
}

export interface SubmissionDetail {
  id: string;
  version: number;
  title: string;
  subtitle: string | null;
  state: State;
  shownState: ShownState;
  requestedLevel: Level;
  committeeKind: CommitteeKind;
  themes: string[];
  organisation?: string | null;
  owner: NamedPerson | null;
  authors: NamedPerson[];
  adviser: NamedPerson | null;
  round: RoundRow | null;
  stateSince: Moment;
  relations: Relation[];
  groups: FieldGroup[];
  acts: AvailableAct[];
  phases: Phase[];
  formVersion: string;
  criteriaVersion: string;
}

/** What every act answers. */
export interface ActResult {
  submissionId: string;
  state: State;
  version: number;
}

export interface Assignment {
  personId: string;
  name: string;
  function: 'assessor' | 'chair';
  status: 'invited' | 'accepted' | 'declined' | 'recused';
  handedIn?: boolean;
}

export interface Candidate {
  personId: string;
  name: string;
  function: string;
  load: number;
  hints: string[];
}

export interface Attachment {
  id: string;
  kind: 'handbook' | 'process_evaluation' | 'material' | 'research';
  name: string;
  size: number;
  version: number;
  uploadedAt?: Moment;
  uploadedBy?: string | null;
}

export interface RevisionRow {
  number: number;
  kind: string;
  handedInAt: Moment;
  handedInBy?: string | null;
}

export interface HistoryItem {
  id: string;
  kind: string;
  at: Moment;
  by: string | null;
  from?: State | null;
  to?: State | null;
  audience: string[];
  data: Record<string, unknown>;
}

export interface Remark {
  id: string;
  questionId: string;
  text: string;
  round: number;
  by: string | null;
  at: Moment;
  resolvedAt: Moment | null;
}
