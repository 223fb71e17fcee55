import { type Audience, isDeveloperSide, isStillAwaited, type SubmissionFacts } from '#domain';
import { letterAsText, type Letters } from '#assessment';
import { Clock, CONFIG, type Config, Jobs, Transactions, uuidv7 } from '#platform';
import { FactsGatherer, viewOf } from '#submissions';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Mail } from '../mails/mail.entity.js';
import { Post } from '../mails/post.js';
import { composeMail } from './compose.js';
import { type Receiver, receiversOf } from './receivers.js';
import { toldOf } from './told.js';
import { wordingOf } from './words.js';

interface Event {
  id: string;
  submissionId: string;
  kind: string;
  byId: string | null;
  audience: Audience[];
  data: Record<string, unknown>;
  title: string;
  letters: Letters | null;
}

/**
 * The letter of an announced decision travels with the mail; every other event only points at the dossier. A warning
 * that a recognition ends is left out when meanwhile it was judged again, prolonged or withdrawn: a job can be late.
 */
const eventsQuery = `
SELECT h.id, h.submission_id AS "submissionId", h.kind, h.by_id AS "byId", h.audience, h.data, s.title,
  CASE WHEN h.kind = 'announce' THEN (SELECT d.letter FROM decision d
    WHERE d.submission_id = s.id AND d.announced_at IS NOT NULL ORDER BY d.number DESC LIMIT 1) END AS letters
FROM history h JOIN submission s ON s.id = h.submission_id WHERE h.id = ANY($1)
  AND (h.kind <> 'validity_warning' OR EXISTS (SELECT 1 FROM recognition r WHERE r.submission_id = s.id AND r.current
    AND r.status IN ('valid', 'reserved') AND r.until_on::text = h.data ->> 'validUntil'))
ORDER BY h.id`;

/** Writes the mails an event asks for: each as what its receiver may see at that moment, and no more. */
@Injectable()
export class NotifyService implements OnModuleInit {
  constructor(
    private readonly transactions: Transactions,
    private readonly facts: FactsGatherer,
    private readonly jobs: Jobs,
    private readonly post: Post,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('notify', async ({ historyId, historyIds }) => {
      await this.tell([historyId, ...(Array.isArray(historyIds) ? historyIds : [])].filter(isText));
    });
  }

  /** Tells everybody concerned of these events. Doing it twice sends nothing twice. */
  async tell(historyIds: readonly string[]): Promise<void> {
    const told = await this.transactions.run(async (em) => {
      const events = (await em.query<Event[]>(eventsQuery, [historyIds])).filter(({ kind }) => toldOf[kind]);
      const facts = await this.facts.gather(
        em,
        events.map(({ submissionId }) => submissionId),
      );
      const receivers = await receiversOf(em, events.map(askedFor));
      const mails = events.flatMap((event) => {
        const known = facts.get(event.submissionId);
        const among = receivers.get(event.id) ?? [];
        return known ? among.flatMap((receiver) => this.mailFor(receiver, event, known) ?? []) : [];
      });
      if (mails.length > 0)
        await em.createQueryBuilder().insert().into(Mail).values(mails).orIgnore().execute();
      return events.filter((event) => !isOvertaken(event, facts.get(event.submissionId))).map(({ id }) => id);
    });
    await this.post.deliver(told);
  }

  /** Null for who may not know of the dossier: a mail never tells more than the screen would. */
  private mailFor(receiver: Receiver, event: Event, facts: SubmissionFacts): Partial<Mail> | null {
    const { groups, audiences, relations } = viewOf(facts, receiver);
    if (!groups.has('card') || isOvertaken(event, facts)) return null;
    const isAddressee = isReminder(event) && event.data.personId === receiver.personId;
    const mayReadEvent = isAddressee || event.audience.some((audience) => audiences.has(audience));
    const letter =
      isDeveloperSide(relations) && groups.has('decision') ? event.letters?.[receiver.locale] : undefined;
    const composed = composeMail({
      kind: wordingOf(event.kind, event.data.waitsFor),
      language: receiver.locale,
      receiverName: receiver.name,
      title: event.title,
      facts: mayReadEvent ? event.data : {},
      link: `${this.config.baseUrl}/admin/submissions/${event.submissionId}`,
      attached: letter ? letterAsText(letter) : ownWords(event),
    });
    if (!composed) return null;
    const createdAt = this.clock.now();
    return {
      id: uuidv7(createdAt),
      historyId: event.id,
      personId: receiver.personId,
      recipient: receiver.email,
      kind: event.kind,
      ...composed,
      createdAt,
    };
  }
}

const askedFor = ({ id, submissionId, kind, byId, data }: Event) => ({
  id,
  submissionId,
  circles: toldOf[kind] ?? [],
  byId,
  concerns: isText(data.personId) ? data.personId : null,
});

const isReminder = ({ kind }: Event): boolean => kind === 'remind_assessor' || kind === 'remind_developer';

/** A reminder of what was done, or is no longer asked, since it was sent is not delivered. */
const isOvertaken = (event: Event, facts: SubmissionFacts | undefined): boolean =>
  isReminder(event) &&
  !(
    facts && isStillAwaited(facts, String(event.data.personId ?? facts.ownerId), String(event.data.waitsFor))
  );

/** What the secretary wrote below a reminder, for those it was written to. */
const ownWords = (event: Event): string | null =>
  isReminder(event) && isText(event.data.text) ? event.data.text : null;

const isText = (value: unknown): value is string => typeof value === 'string';
