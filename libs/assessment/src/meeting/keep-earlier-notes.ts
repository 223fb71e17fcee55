import { dayOf, uuidv7 } from '#platform';
import type { EntityManager } from 'typeorm';
import type { DiscussionNotes } from './discussion-notes.entity.js';
import { DiscussionNotesVersion, type NotesVersionKind } from './discussion-notes-version.entity.js';

type Text = Omit<DiscussionNotes, 'version'>;
/** The notes as they are before they are replaced; without writer as long as nothing was written. */
type Present = Pick<Text, 'text'> & { savedBy: string | null; savedAt: Date | null };

/** Notes are saved at every breath; what stood there this long was read by the room. */
const PAUSE = 10 * 60_000;

/**
 * Keeps what new notes replace where somebody may want it back: those of another writer, of an earlier day or of
 * before a pause, and texts that were laid aside. Empty notes and what does not differ are not kept.
 */
export async function keepEarlierNotes(
  em: EntityManager,
  present: Present,
  now: Text,
  setAside: readonly string[],
): Promise<void> {
  const { revisionId, savedBy, savedAt } = now;
  const replaced = replacedBy(present, now);
  const laidAside = setAside
    .filter((text) => text !== present.text)
    .map((text) => ({ kind: 'set_aside' as const, text, byId: savedBy, at: savedAt }));
  const kept = [...replaced, ...laidAside].filter(({ text }) => text.trim() !== '' && text !== now.text);
  if (kept.length === 0) return;
  await em.insert(
    DiscussionNotesVersion,
    kept.map((version) => ({ id: uuidv7(), revisionId, ...version })),
  );
}

function replacedBy({ text, savedBy, savedAt }: Present, now: Text) {
  if (savedBy === null || savedAt === null) return [];
  const kind = whyKept({ savedBy, savedAt }, now);
  return kind ? [{ kind, text, byId: savedBy, at: savedAt }] : [];
}

function whyKept(replaced: Pick<Text, 'savedBy' | 'savedAt'>, now: Text): NotesVersionKind | null {
  if (replaced.savedBy !== now.savedBy) return 'taken_over';
  if (dayOf(replaced.savedAt) !== dayOf(now.savedAt)) return 'new_day';
  return now.savedAt.getTime() - replaced.savedAt.getTime() >= PAUSE ? 'after_pause' : null;
}
