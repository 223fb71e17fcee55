import HelpOutline from '@mui/icons-material/HelpOutlineOutlined';
import Notifications from '@mui/icons-material/NotificationsOutlined';
import Search from '@mui/icons-material/SearchOutlined';
import { useTranslate } from 'react-admin';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useSession } from '../access/session.js';
import { Icon } from '../parts/Icon.js';
import { useOverlays } from './overlays.js';

/** One step of the place: the last one is the page itself and has no address. */
export interface Crumb {
  words: string;
  to?: string;
  /** The language of the words, where that is not the reader's. */
  lang?: string;
}

/** The thin sticky bar: the place, the jump, messages and help. */
export function Bar({ crumbs }: { crumbs: readonly Crumb[] }): ReactElement {
  const translate = useTranslate();
  const { openJump, openKeys } = useOverlays();
  const session = useSession();
  return (
    <header className="bar">
      <nav className="crumbs grow" aria-label={translate('frame.bar.place')}>
        {crumbs.map((crumb, index) => (
          <span key={crumb.words} lang={crumb.lang} className="crumb">
            {index > 0 ? <span aria-hidden="true">/</span> : null}
            {crumb.to ? <Link to={crumb.to}>{crumb.words}</Link> : null}
            {!crumb.to ? <span className={crumbs.length === 1 ? 'strong' : ''}>{crumb.words}</span> : null}
          </span>
        ))}
      </nav>
      <button type="button" className="jump" onClick={openJump}>
        <Icon of={Search} />
        <span>{translate('frame.jump.prompt')}</span>
        <kbd>{translate('frame.jump.shortcut')}</kbd>
      </button>
      <button
        type="button"
        className="icon-btn jump-small"
        onClick={openJump}
        aria-label={translate('frame.jump.title')}
      >
        <Icon of={Search} />
      </button>
      {session?.demo ? (
        <Link
          className="icon-btn"
          to="/mail"
          aria-label={translate('frame.bar.mail')}
          title={translate('frame.bar.mail')}
        >
          <Icon of={Notifications} />
        </Link>
      ) : null}
      <button
        type="button"
        className="icon-btn"
        onClick={openKeys}
        aria-label={translate('frame.bar.help')}
        title={translate('frame.bar.help')}
      >
        <Icon of={HelpOutline} />
      </button>
    </header>
  );
}
