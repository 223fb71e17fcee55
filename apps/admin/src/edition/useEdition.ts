import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';
import { ApiError, api, keyOf } from '../api/index.js';
import { failedSave } from '../writing/save-result.js';
import type { SaveResult } from '../writing/saver.js';
import { type Autosave, useSaver } from '../writing/useSaver.js';
import type { Edition, EditionContent } from './types.js';

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

interface Written {
  version: number;
  editedAt: string;
  missing: string[];
}

type PutEdition = (key: string, content: EditionContent) => Promise<SaveResult<EditionContent>>;

function usePutEdition(submissionId: string, edition: Edition): PutEdition {
  const queries = useQueryClient();
  const version = useRef(edition.version);
  version.current = Math.max(version.current, edition.version);
  return useCallback(
    async (_key, content) => {
      const path = `/submissions/${submissionId}/edition`;
      const learn = (part: Partial<Edition>): void => {
        version.current = part.version ?? version.current;
        queries.setQueryData<Edition>(keyOf(path), (old) => (old ? { ...old, ...part } : old));
      };
      try {
        const written = await api.put<Written>(path, {
          content: asWritten(content),
          version: version.current,
        });
        learn({ ...written, content });
        return { kind: 'saved', at: written.editedAt };
      } catch (error) {
        const current = error instanceof ApiError && error.status === 409 ? error.problem.current : undefined;
        if (typeof current?.version !== 'number' || !current['content']) return failedSave(error);
        const theirs = current['content'] as EditionContent;
        learn({ version: current.version, content: theirs });
        return { kind: 'collision', theirs, by: null };
      }
    },
    [submissionId, queries],
  );
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
