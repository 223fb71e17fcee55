import { ApiExtraModels, ApiProperty, ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';
import type {
  Act,
  ActsOf,
  ActsOfOthers,
  AvailableAct,
  BarCode,
  CommitteeKind,
  FieldGroup,
  Level,
  Phase,
  PhaseStep,
  Relation,
  ShownState,
} from '#domain';
import { named, RefusalDto } from '#platform';
import { HistoryEventDto } from '../../history/dto/history.dto.js';
import type { QuickscanAnswer } from '../../submission.entity.js';
import { QuickscanAnswerDto } from './start-submission.dto.js';

/** Somebody of the developer's side; without id for who must answer the question about interests first. */
export class NamedPersonDto {
  @ApiPropertyOptional({ format: 'uuid' })
  id?: string;

  @ApiProperty()
  name: string;
}

export class PartyOfSubmissionDto extends NamedPersonDto {
  @ApiProperty({ enum: ['author', 'reader'], enumName: 'PartyRelation' })
  relation: 'author' | 'reader';
}

export class RoundOfSubmissionDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;
}

/** An act the reader could do from here, and why not when it is closed. */
export class AvailableActDto implements AvailableAct {
  @ApiProperty(named.act)
  act: Act;

  @ApiProperty()
  open: boolean;

  @ApiProperty({ type: [RefusalDto] })
  reasons: RefusalDto[];
}

/** What these people do, and the reader does not. */
export class ActsOfDto implements ActsOf {
  @ApiProperty(named.relation)
  who: Relation;

  @ApiProperty({ ...named.act, isArray: true })
  acts: readonly Act[];
}

/** The acts that are not the reader's here: whose they are, what bars the reader, what is the reader's later on. */
export class ActsOfOthersDto implements ActsOfOthers {
  @ApiProperty({ type: [ActsOfDto] })
  by: readonly ActsOfDto[];

  @ApiProperty({ ...named.bar, isArray: true })
  bars: readonly BarCode[];

  @ApiProperty({ ...named.act, isArray: true })
  later: readonly Act[];
}

export class PhaseDto implements PhaseStep {
  @ApiProperty(named.phase)
  phase: Phase;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  on: string | null;

  @ApiProperty({ description: 'Whether the day is a plan rather than a fact.' })
  planned: boolean;

  @ApiProperty({ enum: ['done', 'now', 'todo'], enumName: 'PhaseStatus' })
  status: PhaseStep['status'];
}

export class OpenQuestionDto {
  @ApiProperty({ type: [String] })
  questionIds: readonly string[];

  @ApiProperty({ format: 'date' })
  dueOn: string;
}

/** For who may know that the dossier exists and what happened to it, not what it is about. */
export class SubmissionOutlineDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty(named.shownState)
  state: ShownState;

  @ApiProperty({ ...named.fieldGroup, isArray: true })
  groups: FieldGroup[];
}

/** What the reader can know of a submission before the question about interests is answered, and do. */
export class SubmissionCardDto extends SubmissionOutlineDto {
  @ApiProperty()
  version: number;

  @ApiProperty(named.shownState)
  shownState: ShownState;

  @ApiProperty(named.committeeKind)
  committeeKind: CommitteeKind;

  @ApiProperty({ ...named.relation, isArray: true })
  relations: Relation[];

  @ApiProperty({ type: [AvailableActDto] })
  acts: readonly AvailableAct[];

  @ApiProperty({ type: ActsOfOthersDto })
  actsOfOthers: ActsOfOthersDto;

  @ApiProperty({ type: [PhaseDto] })
  phases: PhaseDto[];

  @ApiProperty()
  title: string;

  @ApiProperty()
  subtitle: string;

  @ApiProperty({ type: String, nullable: true })
  organisation: string | null;

  @ApiProperty(named.level)
  requestedLevel: Level;

  @ApiProperty({ type: [String] })
  themes: string[];

  @ApiProperty({ type: NamedPersonDto })
  owner: NamedPersonDto;

  @ApiProperty({ type: [PartyOfSubmissionDto] })
  authors: PartyOfSubmissionDto[];

  @ApiProperty({ type: String, format: 'date', nullable: true })
  dueOn: string | null;
}

/** One submission, for readers of its description: what it is, where it stands, what they can do now. */
@ApiExtraModels(QuickscanAnswerDto)
export class SubmissionDto extends SubmissionCardDto {
  @ApiProperty({ type: NamedPersonDto, nullable: true })
  adviser: NamedPersonDto | null;

  @ApiProperty({ type: RoundOfSubmissionDto, nullable: true })
  round: RoundOfSubmissionDto | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  meetingOn: string | null;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    description: 'The hour that meeting begins, `HH:MM` in Amsterdam; for readers of who judges.',
  })
  meetingAt?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'For readers of who judges.' })
  meetingPlace?: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  stateSince: Date | null;

  @ApiPropertyOptional({
    format: 'date-time',
    description: 'When its edition is released by itself, once that is planned; for who reads of that.',
  })
  releasePlannedAt?: string;

  @ApiProperty({ format: 'uuid' })
  interventionId: string;

  @ApiProperty()
  slug: string;

  @ApiProperty()
  formVersion: string;

  @ApiProperty()
  criteriaVersion: string;

  @ApiPropertyOptional({ description: 'For readers of the guidance.' })
  feedbackRoundsGiven?: number;

  @ApiPropertyOptional({ description: 'Remarks that are not closed yet; for readers of the guidance.' })
  openRemarks?: number;

  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The submission this re-assessment was copied from.',
  })
  previousSubmissionId: string | null;

  @ApiPropertyOptional({ type: [String], description: 'For readers of what is being written.' })
  attachmentKinds?: readonly string[];

  @ApiPropertyOptional({
    type: [String],
    description: 'Unanswered questions for a first submission; for readers of what is being written.',
  })
  missingForSubmit?: readonly string[];

  @ApiPropertyOptional({
    type: [String],
    description: 'Unanswered questions for the requested level; for readers of what is being written.',
  })
  missingForLevel?: readonly string[];

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { $ref: getSchemaPath(QuickscanAnswerDto) },
    description: 'For readers of the guidance.',
  })
  quickscan?: Record<string, QuickscanAnswer>;

  @ApiPropertyOptional({
    type: OpenQuestionDto,
    nullable: true,
    description: 'For readers of the questions.',
  })
  openQuestion?: OpenQuestionDto | null;
}

/** The page as its owner reads it, with the history; for staff who check what the developer's side sees. */
@ApiExtraModels(QuickscanAnswerDto)
export class OwnersPageDto extends SubmissionDto {
  @ApiProperty({ type: [HistoryEventDto] })
  history: HistoryEventDto[];
}
