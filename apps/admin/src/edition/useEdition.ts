import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';
import { ApiError, answer, api, readQuery } from '../api/index.js';
import { failedSave } from '../writing/save-result.js';
import type { SaveResult } from '../writing/saver.js';
import { type Autosave, useSaver } from '../writing/useSaver.js';
import type { Edition, EditionConflict, EditionContent } from './types.js';

/** An edition is saved as a whole: its fields are read side by side and edited by one person at a time. */
export const editionKey = 'content';

export interface EditionHandle {
  /** What stands on this screen: the stored content, or what is not saved yet. */
  content: EditionContent;
  saver: Autosave<EditionContent>;
  change: (content: EditionContent) => void;
}

/** Keeps an edition as it is typed. */
export function useEdition(submissionId: string, personId: string, edition: Edition): EditionHandle {
  const put = usePutEdition(submissionId, edition);
  const saver = useSaver<EditionContent>(personId, `edition.${edition.id}`, put);
  return {
    content: saver.unsaved[editionKey] ?? edition.content,
    saver,
    change: (content) => saver.change(editionKey, content),
  };
}

type PutEdition = (key: string, content: EditionContent) => Promise<SaveResult<EditionContent>>;

function usePutEdition(submissionId: string, edition: Edition): PutEdition {
  const queries = useQueryClient();
  const version = useRef(edition.version);
  version.current = Math.max(version.current, edition.version);
  return useCallback(
    async (_key, content) => {
      const params = { path: { id: submissionId } };
      const { queryKey } = readQuery('/api/submissions/{id}/edition', params);
      const learn = (part: Partial<Edition>): void => {
        version.current = part.version ?? version.current;
        queries.setQueryData<Edition>(queryKey, (old) => (old ? { ...old, ...part } : old));
      };
      try {
        const written = await answer(
          api.PUT('/api/submissions/{id}/edition', {
            params,
            body: { content: asWritten(content), version: version.current },
          }),
        );
        learn({ ...written, content, proofPages: null });
        return { kind: 'saved', at: written.editedAt };
      } catch (error) {
        const current = collidedWith(error);
        if (!current) return failedSave(error);
        learn({ ...current, proofPages: null });
        return { kind: 'collision', theirs: current.content, by: null };
      }
    },
    [submissionId, queries],
  );
}

/** What stands on the server when somebody else was first; null when the save failed for another reason. */
function collidedWith(error: unknown): EditionConflict | null {
  if (!(error instanceof ApiError) || error.status !== 409) return null;
  const { version, content } = (error.problem.current ?? {}) as Partial<EditionConflict>;
  return version !== undefined && content !== undefined ? { version, content } : null;
}

/** Without what no editor writes, and without lines left empty on screen. */
function asWritten({ imported: _, ...content }: EditionContent): Omit<EditionContent, 'imported'> {
  const filled = (lines: string[]): string[] =>
    lines.map((text) => text.trim()).filter((text) => text !== '');
  return {
    ...content,
    literature: filled(content.literature),
    facts: { ...content.facts, setting: filled(content.facts.setting) },
  };
}
