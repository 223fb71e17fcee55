/** Keeps on this device what the server does not have yet. */
export interface DraftStore<T> {
  read(): Record<string, T>;
  write(drafts: Readonly<Record<string, T>>): void;
}

/**
 * Drafts in the browser's own storage, apart per person and per scope ("answers of this dossier").
 * A full or forbidden storage is no reason to stop a person from writing: the text is still on the screen.
 */
export function localDrafts<T>(personId: string, scope: string): DraftStore<T> {
  const name = `erkend.draft.${personId}.${scope}`;
  return {
    read() {
      try {
        return JSON.parse(localStorage.getItem(name) ?? '{}') as Record<string, T>;
      } catch {
        return {};
      }
    },
    write(drafts) {
      try {
        if (Object.keys(drafts).length === 0) localStorage.removeItem(name);
        else localStorage.setItem(name, JSON.stringify(drafts));
      } catch {
        // Storage full or switched off.
      }
    },
  };
}
