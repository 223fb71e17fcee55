import type { components } from './schema.js';

/** The API's own types under the names the screens use. Nothing is described here a second time. */
type Schemas = components['schemas'];

export type Act = Schemas['Act'];
export type CommitteeKind = Schemas['CommitteeKind'];
export type FieldGroup = Schemas['FieldGroup'];
export type Level = Schemas['Level'];
export type Outcome = Schemas['Outcome'];
export type Reason = Schemas['RefusalDto'];
export type RecognitionStatus = Schemas['RecognitionStatus'];
export type Relation = Schemas['Relation'];
export type Role = Schemas['Role'];
export type ShownState = Schemas['ShownState'];
export type State = Schemas['State'];

/** Day without a time, 'YYYY-MM-DD', in Europe/Amsterdam. */
export type Day = string;
/** Moment in UTC, ISO 8601. */
export type Moment = string;

export type ProblemBody = Schemas['ProblemDto'];

export type SignedInPerson = Schemas['SignedInPersonDto'];
export type Session = Schemas['SessionDto'];
export type DemoPerson = Schemas['DemoPersonDto'];
export type PersonRow = Schemas['PersonDto'];
export type Account = Schemas['AccountDto'];

export type MyWork = Schemas['MyWorkDto'];
export type WorkFact = Schemas['WorkFactDto'];
export type WaitingItem = Schemas['WaitingDto'];
export type WaitsForOthersItem = Schemas['WaitingForOthersDto'];

export type SavedView = Schemas['SavedViewDto'];
export type SubmissionRow = Schemas['SubmissionRowDto'];
export type SubmissionDetail = Schemas['SubmissionDto'];
export type OwnersPage = Schemas['OwnersPageDto'];
export type StartSubmission = Schemas['StartSubmissionDto'];
export type AvailableAct = Schemas['AvailableActDto'];
export type Phase = Schemas['PhaseDto'];
/** Where a dossier stands now, in the refusal of an act on an older version. */
export type Standing = Schemas['StandingDto'];
/** What every act carries. */
export type Command = Schemas['ActDto'];
export type ActResult = Schemas['ActResultDto'];
export type HistoryItem = Schemas['HistoryEventDto'];
export type Attachment = Schemas['AttachmentDto'];
export type AttachmentKind = Schemas['AttachmentKind'];

export type Worksheet = Schemas['WorksheetDto'];
export type StoredAnswer = Schemas['StoredAnswerDto'];
export type AnswerConflict = Schemas['AnswerConflictDto'];
export type Remark = Schemas['RemarkOnAnswerDto'];
export type RemarkReply = Schemas['RemarkReplyDto'];
export type GuidanceRights = Schemas['GuidanceRightsDto'];
export type PreparedRemark = Schemas['PreparedRemarkDto'];
export type RevisionRow = Schemas['RevisionRowDto'];
export type Revision = Schemas['RevisionDto'];
export type Comparison = Schemas['ComparisonDto'];
export type ChangedAnswer = Schemas['ChangedAnswerDto'];
export type ComparisonPoint = Schemas['ComparisonPointDto'];

export type RoundRow = Schemas['RoundDto'];
export type NewRound = Schemas['CreateRoundDto'];
export type CommitteeRow = Schemas['CommitteeDto'];
export type MemberRow = Schemas['MemberDto'];
export type Assignment = Schemas['AssignmentDto'];
export type Awaited = Schemas['AwaitedDto'];
export type SidePosition = Schemas['SidePositionDto'];
export type Wording = Schemas['WordingDto'];
export type Declaration = Schemas['DeclarationDto'];
export type OwnTerm = Schemas['OwnTermDto'];
export type OwnInterests = Schemas['OwnInterestsDto'];
export type RegisterOfPerson = Schemas['RegisterOfPersonDto'];
export type Candidate = Schemas['CandidateDto'];
export type EarlierJudgement = Schemas['EarlierJudgementDto'];
export type EarlierCriterion = Schemas['EarlierCriterionDto'];
export type Assessment = Schemas['AssessmentDto'];
export type Assessments = Schemas['AssessmentsDto'];
export type StudyJudgement = Schemas['StudyJudgementDto'];
/** A judgement as it stands on the server; the next save is based on its version. */
export type Judgement = Schemas['JudgementDto'];
/** A judgement as somebody types it: complete only with a verdict and a justification. */
export type JudgementText = Omit<Judgement, 'version'>;

/** A meeting with its agenda. */
export type Meeting = Schemas['MeetingDto'];
export type AgendaItem = Schemas['AgendaItemDto'];
export type AgendaAttendance = Schemas['AttendanceOfItemDto'];
export type AgendaConclusion = Schemas['ConclusionDto'];
export type Deliberation = Schemas['DeliberationDto'];
export type DiscussionNotes = Schemas['DiscussionNotesDto'];
export type Member = Schemas['DeliberatorDto'];
export type Electorate = Schemas['ElectorateDto'];
export type Ballot = Schemas['BallotDto'];
export type Advice = Schemas['AdviceDto'];
export type Decision = Schemas['DecisionDto'];
/** The draft as the server keeps it; version 0 and no content as long as nothing was changed. */
export type StoredDraft = Schemas['DecisionDraftDto'];
export type Objection = Schemas['ObjectionDto'];
export type Letter = Schemas['LetterDto'];
export type LetterPart = Schemas['LetterPartDto'];
export type Letters = Schemas['LettersDto'];
export type LetterPreview = Schemas['LetterPreviewDto'];

export type Edition = Schemas['EditionDto'];
export type EditionContent = Schemas['EditionContentDto'];
export type EditionConflict = Schemas['EditionConflictDto'];
export type WorkingElement = Schemas['WorkingElementDto'];

export type RecognitionRow = Schemas['RecognitionDto'];
export type MailRow = Schemas['MailDto'];
export type UsageYear = Schemas['UsageYear'];
export type UsageFigures = Schemas['UsageFigures'];
