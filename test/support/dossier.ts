import { randomUUID } from 'node:crypto';
import {
  type Act,
  criteriaFor,
  type Level,
  missingAnswers,
  quickscan,
  type RecognitionAct,
  worksheetForm,
} from '#domain';
import { answersOf } from '../../apps/api/src/demo/content/answers-of.js';
import { deDerdeStoel } from '../../apps/api/src/demo/content/rich/de-derde-stoel.js';
import type { TestApp } from './app.js';
import type { CastName } from './cast.js';
import type { Answer } from './client.js';
import { roundFor } from './round.js';

type Body = Record<string, unknown>;

/** What is put to the vote and decided; the outcome is recognised at the level of the dossier unless given. */
export interface Proposal {
  readonly outcome?: string;
  readonly level?: Level | null;
  readonly reservation?: boolean;
  readonly conditions?: readonly string[];
}

const panels: Record<'practice_panel' | 'recognition_committee', readonly CastName[]> = {
  practice_panel: ['panel1', 'panel2', 'panel3'],
  recognition_committee: ['member1', 'member2', 'member3', 'member4'],
};

/** A recognition as it is answered. */
export interface RecognitionRead {
  readonly id: string;
  readonly submissionId: string;
  readonly slug: string;
  readonly version: number;
  readonly status: string;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly conditions: Body[];
  readonly acts: { readonly act: RecognitionAct; readonly open: boolean; readonly reasons: Body[] }[];
}

/**
 * What the API kept of the first worksheet of a test, by level. The dossiers after it get the same rows at once: thirty
 * answers each, one by one, for some two hundred dossiers would take minutes.
 */
const keptAnswers = new WeakMap<TestApp, Map<Level, object>>();

/** One dossier with the acts of the cast on it, all through HTTP; an act that must succeed throws when refused. */
export class Dossier {
  /** Who assess it; another run may have another panel. */
  panel: readonly CastName[];

  private constructor(
    readonly app: TestApp,
    readonly id: string,
    readonly level: Level,
    readonly title: string,
  ) {
    this.panel = panels[level === 'well_described' ? 'practice_panel' : 'recognition_committee'];
  }

  /** A draft of the developer with every answer its level asks for, and with its files. */
  static async start(app: TestApp, level: Level, title: string): Promise<Dossier> {
    const developer = await app.as('developer');
    const started = await developer.post<{ id: string }>('/api/submissions', {
      title,
      requestedLevel: level,
      themes: ['loneliness'],
      quickscan: Object.fromEntries(quickscan.map(({ id }) => [id, { answer: true, explanation: 'Ja.' }])),
    });
    const dossier = new Dossier(app, started.body.id, level, title);
    await dossier.fillIn();
    return dossier;
  }

  async try<T = Body>(name: CastName, act: Act, input: Body = {}): Promise<Answer<T>> {
    return (await this.app.as(name)).act<T>(this.id, act, input);
  }

  async act(name: CastName, act: Act, input: Body = {}): Promise<{ state: string; version: number }> {
    const answer = await this.try<{ state: string; version: number }>(name, act, input);
    if (answer.status !== 200)
      throw new Error(`${act} by ${name}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  }

  async read<T = Body>(name: CastName, part = ''): Promise<Answer<T>> {
    return (await this.app.as(name)).get<T>(`/api/submissions/${this.id}${part}`);
  }

  /** The version as this person reads it. */
  async version(name: CastName): Promise<number> {
    return (await this.read<{ version: number }>(name)).body.version;
  }

  async toGuidance(): Promise<void> {
    await this.act('developer', 'submit');
    await this.act('secretary', 'start_screening');
    await this.act('secretary', 'admit', { adviserId: this.app.ids.adviser, level: this.level });
  }

  async toComposing(): Promise<void> {
    await this.act('adviser', 'give_feedback', { letter: 'Een mooi begin.', remarks: [] });
    await this.act('developer', 'hand_in_definitive');
    await this.act('secretary', 'place_in_round', { roundId: await roundFor(this.app, this.level) });
  }

  /** Asks panel and chair, who all say they have no interest, and opens the assessment. */
  async toAssessment(): Promise<void> {
    await this.ask([...this.panel, 'chair']);
    await this.act('secretary', 'start_assessment');
  }

  async ask(names: readonly CastName[]): Promise<void> {
    for (const name of names) {
      const personId = this.app.ids[name];
      await this.act('secretary', 'invite_assessor', {
        personId,
        function: name === 'chair' ? 'chair' : 'assessor',
      });
      await this.act(name, 'answer_interest', { interest: 'none' });
    }
  }

  /** Judges every criterion, and hands in. */
  async judge(name: CastName, justification = 'Staat er helder.'): Promise<void> {
    const confidential = `Geheim van ${name}`;
    for (const { id } of criteriaFor('2015-2018', this.level))
      await this.putJudgement(name, id, { verdict: 'met', justification, confidential, version: 0 });
    await this.act(name, 'hand_in_assessment');
  }

  /** Judges one criterion as a person does. */
  async judgeOne(name: CastName, criterionId: string, verdict = 'met'): Promise<void> {
    const path = `/api/submissions/${this.id}/assessments`;
    const client = await this.app.as(name);
    const { body } = await client.get<{ own: { judgements: Record<string, { version: number }> } }>(path);
    const version = body.own.judgements[criterionId]?.version ?? 0;
    await this.putJudgement(name, criterionId, { verdict, justification: 'Staat er nu helderder.', version });
  }

  private async putJudgement(name: CastName, criterionId: string, judgement: Body): Promise<void> {
    const path = `/api/submissions/${this.id}/assessments/mine/judgements/${criterionId}`;
    const { status, body } = await (await this.app.as(name)).put(path, judgement);
    if (status !== 200) throw new Error(`judging ${criterionId} by ${name}: ${JSON.stringify(body)}`);
  }

  /** Writes one answer as the owner does. */
  async answer(questionId: string, value: unknown): Promise<void> {
    const { body } = await this.read<{ answers: Record<string, { version: number }> }>(
      'developer',
      '/worksheet',
    );
    await this.putAnswer(questionId, value, body.answers[questionId]?.version ?? 0);
  }

  private async putAnswer(questionId: string, value: unknown, version: number): Promise<void> {
    const path = `/api/submissions/${this.id}/answers/${questionId}`;
    const { status, body } = await (await this.app.as('developer')).put(path, { value, version });
    if (status !== 200) throw new Error(`answering ${questionId}: ${status} ${JSON.stringify(body)}`);
  }

  async toDeliberation(): Promise<void> {
    for (const name of this.panel) await this.judge(name);
    await this.meet();
  }

  private async meet(): Promise<void> {
    await this.act('secretary', 'schedule_meeting', { meetingOn: '2026-09-01' });
    const presentIds = [...this.panel, 'chair' as const].map((name) => this.app.ids[name]);
    await this.act('chair', 'record_attendance', { presentIds });
    await this.act('chair', 'open_item');
  }

  /** Puts a proposal to the vote; everybody votes for unless named in `against`. */
  async ballot(proposal: Proposal = {}, against: readonly CastName[] = []): Promise<void> {
    await this.act('chair', 'open_ballot', this.proposed(proposal));
    for (const name of [...this.panel, 'chair' as const]) {
      await this.act(name, 'cast_vote', { choice: against.includes(name) ? 'against' : 'for' });
    }
    await this.act('chair', 'close_ballot');
  }

  async adopt(): Promise<void> {
    await this.act('chair', 'adopt_advice', {
      publicExplanation: 'De beschrijving is volledig.',
      improvementAdvice: 'Beschrijf hoe u meer mannen werft.',
      dissent: 'Eén lid twijfelde.',
    });
  }

  async decide(proposal: Proposal = {}, by: CastName = 'decider'): Promise<void> {
    await this.act(by, 'decide', {
      ...this.proposed(proposal),
      publicExplanation: 'De beschrijving is volledig.',
      improvementAdvice: 'Beschrijf hoe u meer mannen werft.',
    });
  }

  /** From draft to the announced decision. */
  async toAnnounced(proposal: Proposal = {}): Promise<void> {
    await this.toGuidance();
    await this.toComposing();
    await this.fromComposingToAnnounced(proposal);
  }

  async fromComposingToAnnounced(proposal: Proposal = {}): Promise<void> {
    await this.toAssessment();
    for (const name of this.panel) await this.judge(name);
    await this.fromAssessedToAnnounced(proposal);
  }

  /** From the last assessment that was handed in to the announced decision. */
  async fromAssessedToAnnounced(proposal: Proposal = {}): Promise<void> {
    await this.meet();
    await this.ballot(proposal);
    await this.adopt();
    await this.decide(proposal);
    await this.act('secretary', 'announce');
  }

  async toPublished(): Promise<void> {
    await this.act('editor', 'start_editing');
    await this.act('editor', 'send_proof');
    await this.act('developer', 'approve_proof');
    await this.act('releaser', 'release');
  }

  /** The current recognition as the secretary, or somebody else, reads it. */
  async recognition(reader: CastName = 'secretary'): Promise<RecognitionRead> {
    const client = await this.app.as(reader);
    const list = await client.get<{ items: RecognitionRead[] }>('/api/recognitions?limit=100');
    const found = list.body.items.find(({ submissionId }) => submissionId === this.id);
    if (!found) throw new Error(`No recognition of ${this.title}`);
    return found;
  }

  /** Tries an act on the current recognition, on its present version unless given. */
  async tryOnRecognition(name: CastName, act: RecognitionAct, input: Body = {}): Promise<Answer> {
    const { id, version } = await this.recognition();
    const path = `/api/recognitions/${id}/acts/${act.replaceAll('_', '-')}`;
    return (await this.app.as(name)).post(path, { version, commandId: randomUUID(), ...input });
  }

  /** Starts a re-assessment and answers its dossier. */
  async reassess(name: CastName = 'developer'): Promise<Dossier> {
    const { status, body } = await this.tryOnRecognition(name, 'start_reassessment');
    if (status !== 200) throw new Error(`re-assessing ${this.title}: ${JSON.stringify(body)}`);
    return new Dossier(this.app, body.submissionId as string, this.level, this.title);
  }

  private proposed({ outcome = 'recognised', level, reservation = false, conditions = [] }: Proposal): Body {
    return {
      outcome,
      ...(outcome === 'recognised' && { level: level ?? this.level }),
      reservation,
      conditions,
    };
  }

  private async fillIn(): Promise<void> {
    const developer = await this.app.as('developer');
    for (const kind of ['handbook', 'process_evaluation']) {
      const path = `/api/submissions/${this.id}/attachments`;
      await developer.upload(path, kind, `${kind}.pdf`, '%PDF-1.4\n%%EOF\n');
    }
    const known = keptAnswers.get(this.app)?.get(this.level);
    if (known) return this.fillInWith(known);
    const answers = answersOf(deDerdeStoel);
    for (const questionId of missingAnswers(worksheetForm('2015'), {}, this.level))
      await this.putAnswer(questionId, answers[questionId], 0);
    const [kept] = await this.app.db.query<{ answers: object }[]>(
      'SELECT jsonb_object_agg(question_id, value) AS answers FROM answer WHERE submission_id = $1',
      [this.id],
    );
    const ofApp = keptAnswers.get(this.app) ?? new Map<Level, object>();
    keptAnswers.set(this.app, ofApp.set(this.level, kept?.answers ?? {}));
  }

  private async fillInWith(answers: object): Promise<void> {
    await this.app.db.query(
      `INSERT INTO answer (submission_id, question_id, value, version, updated_by, updated_at)
       SELECT $1, key, value, 1, $2, $3 FROM jsonb_each($4)`,
      [this.id, this.app.ids.developer, this.app.clock.now(), JSON.stringify(answers)],
    );
  }
}
