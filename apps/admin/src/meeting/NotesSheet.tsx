import GroupsOutlined from '@mui/icons-material/GroupsOutlined';
import { useGetIdentity } from 'react-admin';
import { useId, type ReactElement } from 'react';
import { readQuery } from '../api/index.js';
import { Icon, SavedState } from '../parts/index.js';
import { written } from '../parts/written.js';
import { CollisionPanel } from '../writing/CollisionPanel.js';
import { GrowingText } from '../writing/GrowingText.js';
import { canRetry, useSaved } from '../writing/useSaved.js';
import { useWords } from '../writing/useWords.js';
import { EarlierNotes } from './EarlierNotes.js';
import type { DiscussionNotes } from './types.js';
import { useLive } from './useLive.js';
import { useNotes } from './useNotes.js';

/** What was said at this item: written by secretary and chair, read along by everybody in the room. */
export function NotesSheet({ submissionId }: { submissionId: string }): ReactElement | null {
  const { data } = useLive(
    readQuery('/api/submissions/{id}/discussion-notes', { path: { id: submissionId } }),
  );
  const { data: identity } = useGetIdentity();
  if (!data || !identity) return null;
  if (data.writable)
    return <NotesEditor submissionId={submissionId} personId={String(identity.id)} notes={data} />;
  return data.text.trim() === '' ? null : <NotesRead submissionId={submissionId} notes={data} />;
}

function NotesRead({ submissionId, notes }: Omit<EditorProps, 'personId'>): ReactElement {
  const { t } = useWords();
  return (
    <section className="notes">
      <h2>{t('meeting.notes.title')}</h2>
      <p className="seen">
        <Icon of={GroupsOutlined} />
        {t('meeting.notes.readers')}
      </p>
      <p {...written} className="reading pre">
        {notes.text}
      </p>
      {notes.leads && <EarlierNotes submissionId={submissionId} present={notes.text} />}
    </section>
  );
}

/** Characters the notes can have. */
const most = 20_000;

interface EditorProps {
  submissionId: string;
  personId: string;
  notes: DiscussionNotes;
}

function NotesEditor({ submissionId, personId, notes }: EditorProps): ReactElement {
  const { t } = useWords();
  const id = useId();
  const { text, change, state, flush, collision, settle, restore } = useNotes(submissionId, personId, notes);
  const saved = useSaved(state);
  const both = collision && `${collision.theirs.text.trim()}\n\n${collision.mine.text.trim()}`;
  return (
    <section className="notes">
      <header className="row wrap">
        <h2>
          <label htmlFor={id}>{t('meeting.notes.title')}</label>
        </h2>
        <SavedState saved={saved} onRetry={canRetry(state) ? () => void flush() : undefined} />
      </header>
      <p className="seen" id={`${id}-readers`}>
        <Icon of={GroupsOutlined} />
        {t('meeting.notes.readers')} {t('meeting.notes.until')}
      </p>
      {collision && (
        <CollisionPanel
          {...written}
          mine={collision.mine.text}
          theirs={collision.theirs.text}
          by={collision.by}
          onMine={() => settle(collision.mine.text)}
          onTheirs={() => settle(null)}
          onMerge={both && both.length <= most ? () => settle(both) : undefined}
        />
      )}
      <GrowingText
        id={id}
        value={text}
        onChange={change}
        maxLength={most}
        rows={4}
        aria-describedby={`${id}-readers`}
      />
      {notes.version > 0 && <EarlierNotes submissionId={submissionId} present={text} onRestore={restore} />}
    </section>
  );
}
