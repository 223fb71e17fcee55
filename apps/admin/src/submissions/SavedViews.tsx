import Bookmark from '@mui/icons-material/BookmarkBorderOutlined';
import { useTranslate } from 'react-admin';
import { useState, type ReactElement } from 'react';
import { Link } from 'react-router';
import type { SavedView } from '../api/types.js';
import { LineField } from '../parts/Field.js';
import { Icon } from '../parts/Icon.js';
import { PlainDialog } from '../parts/PlainDialog.js';
import { partOf, type SavedViews } from './saved-views.js';

/** The views one kept, above the list; nothing while there are none. */
export function ViewLinks({ saved }: { saved: SavedViews }): ReactElement | null {
  const translate = useTranslate();
  if (saved.views.length === 0) return null;
  return (
    <nav className="filters views" aria-label={translate('submissions.saved.name')}>
      {saved.views.map((view) => {
        const active = view === saved.active;
        return (
          <Link
            key={view.id}
            className={`fl ${active ? 'on' : ''}`}
            aria-current={active ? 'true' : undefined}
            to={{ search: partOf(view) }}
          >
            <Icon of={Bookmark} />
            {view.name}
          </Link>
        );
      })}
    </nav>
  );
}

const isSameName = (one: string, other: string): boolean =>
  one.trim().toLocaleLowerCase() === other.trim().toLocaleLowerCase();

/** Asks for a name; a name one has already is asked about once more, as its view then gets these filters. */
function KeepDialog({ saved, onClose }: { saved: SavedViews; onClose: () => void }): ReactElement {
  const translate = useTranslate();
  const [name, setName] = useState('');
  const [fault, setFault] = useState(false);
  const [asked, setAsked] = useState<SavedView | null>(null);
  const keep = async (): Promise<void | false> => {
    const same = saved.views.find((view) => isSameName(view.name, name));
    setFault(name.trim() === '');
    setAsked(same ?? null);
    if (name.trim() === '' || (same && same.id !== asked?.id)) return false;
    await (same ? saved.replace(same) : saved.keep(name.trim()));
  };
  return (
    <PlainDialog
      title={translate('submissions.saved.keep_title')}
      doLabel={translate(`submissions.saved.${asked ? 'replace' : 'keep_do'}`)}
      cancelLabel={translate('submissions.saved.keep_not')}
      onClose={onClose}
      onDo={keep}
    >
      <LineField
        label={translate('submissions.saved.field')}
        hint={translate('submissions.saved.hint')}
        readers={translate('submissions.saved.readers')}
        error={fault ? translate('submissions.saved.missing') : undefined}
        required
        maxLength={60}
        value={name}
        onChange={(value) => {
          setName(value);
          setAsked(null);
        }}
      />
      <p role="status">{asked ? translate('submissions.saved.replaces', { name: asked.name }) : null}</p>
    </PlainDialog>
  );
}

/** Keeps what the address shows under a name, or removes the view it is. */
export function KeepView({ saved }: { saved: SavedViews }): ReactElement | null {
  const translate = useTranslate();
  const [asking, setAsking] = useState<'keep' | 'drop' | null>(null);
  const { active, part } = saved;
  const close = (): void => setAsking(null);
  if (part === '' && !active) return null;
  return (
    <>
      <button
        type="button"
        className="link fine keep-view"
        aria-haspopup="dialog"
        onClick={() => setAsking(active ? 'drop' : 'keep')}
      >
        {translate(`submissions.saved.${active ? 'drop' : 'keep'}`)}
      </button>
      {asking === 'keep' ? <KeepDialog saved={saved} onClose={close} /> : null}
      {asking === 'drop' && active ? (
        <PlainDialog
          title={translate('submissions.saved.drop_title', { name: active.name })}
          doLabel={translate('submissions.saved.drop_do')}
          cancelLabel={translate('submissions.saved.drop_not')}
          onClose={close}
          onDo={() => saved.drop(active)}
        >
          <p>{translate('submissions.saved.drop_text')}</p>
        </PlainDialog>
      ) : null}
    </>
  );
}
