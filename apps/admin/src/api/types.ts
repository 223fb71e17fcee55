import type {
  Act,
  Anchor,
  CommitteeKind,
  FieldGroup,
  InterestHint,
  Level,
  Outcome,
  Reason,
  RecognitionStatus,
  Relation,
  Role,
  State,
} from '#domain';

export type {
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
};

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
  /** In which relation to the dossier it waits. */
  role: Relation;
  organisation: string | null;
  dueOn: Day | null;
}

export interface WaitsForOthersItem {
  submissionId: string;
  title: string;
  organisation: string | null;
  state: ShownState;
  waitsFor: Relation | null;
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
  state: ShownState;
  shownState: ShownState;
  level: Level;
  dueOn: Day | null;
  /** Not told while the committee has the dossier. */
  stateSince: Moment | null;
  adviserName: string | null;
  roundName: string | null;
  themes: string[];
}

export interface NamedPerson {
  /** Absent for who must answer the question about interests first. */
  id?: string;
  name: string;
}

export interface AvailableAct {
  act: Act;
  open: boolean;
  reasons: Reason[];
}

export interface Phase {
  phase: string;
  /** When it was finished, or begun when it is under way; the day it is planned for when `planned`. */
  on: Day | null;
  planned: boolean;
  status: 'done' | 'now' | 'todo';
}

export interface RoundRow {
  id: string;
  name: string;
  committeeKind: CommitteeKind;
  committeeId: string;
  committeeName: string;
  deliveryOn: Day;
  assessorsKnownOn: Day;
  assessmentsDueOn: Day;
  meetingOn: Day;
  submissions?: number;
}

export interface SubmissionDetail {
  id: string;
  version: number;
  title: string;
  subtitle: string | null;
  organisation: string | null;
  state: ShownState;
  shownState: ShownState;
  requestedLevel: Level;
  committeeKind: CommitteeKind;
  themes: string[];
  owner: NamedPerson;
  authors: (NamedPerson & { relation: 'author' | 'reader' })[];
  relations: Relation[];
  groups: FieldGroup[];
  acts: AvailableAct[];
  phases: Phase[];
  dueOn: Day | null;
  /** What follows is told to readers of the description only. */
  adviser?: NamedPerson | null;
  round?: { id: string; name: string } | null;
  meetingOn?: Day | null;
  stateSince?: Moment | null;
  formVersion: string;
  criteriaVersion: string;
  /** The dossier that was recognised before, in a re-assessment. */
  previousSubmissionId?: string | null;
  missingForSubmit?: string[];
  missingForLevel?: string[];
  quickscan?: Record<string, { answer: boolean; explanation: string }>;
  openQuestion?: { questionIds: string[]; dueOn: Day } | null;
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
  /** What speaks against asking this person. */
  hints: InterestHint[];
}

export interface Attachment {
  id: string;
  kind: 'handbook' | 'process_evaluation' | 'material' | 'research';
  filename: string;
  size: number;
  uploadedAt: Moment;
  uploadedBy: string;
  /** For who may take the file out, which is based on it. */
  version?: number;
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
  from: ShownState | null;
  to: ShownState | null;
  audience: string[];
  data: Record<string, unknown>;
}

export interface Remark {
  id: string;
  questionId: string;
  text: string;
  /** The passage it is about; null when it is about the answer as a whole. */
  anchor: Anchor | null;
  round: number;
  by: string | null;
  at: Moment;
  version: number;
  resolvedAt: Moment | null;
  replies: RemarkReply[];
}

export interface RemarkReply {
  id: string;
  text: string;
  by: string;
  /** Whether the reader wrote it. */
  own: boolean;
  at: Moment;
}
