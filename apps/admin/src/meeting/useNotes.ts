import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';
import { ApiError, answer, api, readQuery } from '../api/index.js';
import { failedSave } from '../writing/save-result.js';
import type { Collision, SaveResult, SaveState } from '../writing/saver.js';
import { useSaver } from '../writing/useSaver.js';
import type { DiscussionNotes } from './types.js';

const key = 'notes';

/** What is typed, with the version the writer saw: on another device or a day later that is still what it rests on. */
interface Kept {
  text: string;
  basedOn: number;
}

export interface NotesHandle {
  text: string;
  change: (text: string) => void;
  state: SaveState;
  flush: () => Promise<void>;
  /** Somebody else saved meanwhile; both texts stay until one is chosen. */
  collision: Collision<Kept> | undefined;
  /** Chooses a text; null for theirs. */
  settle: (text: string | null) => void;
  /** Takes an earlier text back; the one on this screen is kept. */
  restore: (text: string) => void;
}

/** Keeps the notes as they are typed. Secretary and chair both write, so a save is refused over what was not seen. */
export function useNotes(submissionId: string, personId: string, notes: DiscussionNotes): NotesHandle {
  const known = useRef(notes);
  const put = usePutNotes(submissionId, known);
  const saver = useSaver<Kept>(personId, `notes.${submissionId}`, put, true);
  const unsaved = saver.unsaved[key];
  // An answer that was on its way while one saved is older than what one saved.
  if (notes.version > known.current.version) known.current = notes;
  const present = { text: known.current.text, basedOn: known.current.version, ...unsaved };
  return {
    text: present.text,
    change: (text) => saver.change(key, { ...present, text }),
    state: saver.state,
    flush: saver.flush,
    collision: saver.collisions[key],
    settle: (text) => saver.settle(key, text === null ? null : { text, basedOn: known.current.version }),
    restore: (text) => saver.change(key, { ...present, text }, [present]),
  };
}

function usePutNotes(submissionId: string, known: { current: DiscussionNotes }) {
  const queries = useQueryClient();
  /** To which version each of this writer's saves led: what is typed while a save is under way goes on from there. */
  const ownSaves = useRef(new Map<number, number>());
  return useCallback(
    async (_: string, { text, basedOn }: Kept, aside: readonly Kept[]): Promise<SaveResult<Kept>> => {
      const { queryKey } = readQuery('/api/submissions/{id}/discussion-notes', {
        path: { id: submissionId },
      });
      const learn = (now: DiscussionNotes): void => {
        known.current = now;
        queries.setQueryData<DiscussionNotes>(queryKey, now);
      };
      let version = basedOn;
      for (let next = ownSaves.current.get(version); next !== undefined; next = ownSaves.current.get(version))
        version = next;
      try {
        const saved = await answer(
          api.PUT('/api/submissions/{id}/discussion-notes', {
            params: { path: { id: submissionId } },
            body: { text, version, setAside: aside.map((kept) => kept.text) },
          }),
        );
        // A text that was the same, kept for what goes along with it, leads nowhere.
        if (saved.version !== version) ownSaves.current.set(version, saved.version);
        learn(saved);
        return { kind: 'saved', at: saved.savedAt ?? '' };
      } catch (error) {
        if (!(error instanceof ApiError) || error.status !== 409) return failedSave(error);
        const theirs = error.problem.current as unknown as DiscussionNotes;
        learn(theirs);
        return { kind: 'collision', theirs: { text: theirs.text, basedOn: theirs.version }, by: theirs.by };
      }
    },
    [submissionId, queries, known],
  );
}
