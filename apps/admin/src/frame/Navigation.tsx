import { useTranslate } from 'react-admin';
import type { ReactElement } from 'react';
import { Link, useLocation } from 'react-router';
import { useRead } from '../api/query.js';
import { useRoles } from '../access/session.js';
import { mayOpen } from '../access/roles.js';
import { Icon } from '../parts/Icon.js';
import { Brand } from './Brand.js';
import { currentKey, menuOf, type MenuEntry } from './menu.js';
import { PersonMenu } from './PersonMenu.js';

function Entries(props: {
  entries: readonly MenuEntry[];
  current: string | undefined;
  waiting: number;
}): ReactElement {
  const translate = useTranslate();
  return (
    <ul>
      {props.entries.map((entry) => (
        <li key={entry.key}>
          <Link
            className="item"
            to={entry.to}
            title={translate(`frame.nav.${entry.key}`)}
            aria-current={entry.key === props.current ? 'page' : undefined}
          >
            <Icon of={entry.icon} />
            <span>{translate(`frame.nav.${entry.key}`)}</span>
            {entry.key === 'work' && props.waiting > 0 ? (
              <span className="count">{props.waiting}</span>
            ) : null}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** How many things wait for the reader; the only counter, and only of what they may see and must do. */
export function useWaiting(): number {
  const roles = useRoles();
  const { data } = useRead('/api/my-work', mayOpen(roles, 'work') ? {} : null);
  return data?.waiting.length ?? 0;
}

/** The side navigation: by task, the union of the entries of the reader's roles. */
export function Navigation(): ReactElement {
  const translate = useTranslate();
  const menu = menuOf(useRoles());
  const { pathname, search } = useLocation();
  const current = currentKey(menu, pathname, search);
  const waiting = useWaiting();
  const [general, committees] = [menu.filter((entry) => !entry.group), menu.filter((entry) => entry.group)];
  const grouped = committees.length > 1;
  return (
    <nav className="nav" aria-label={translate('frame.nav.name')}>
      <Brand />
      <Entries entries={grouped ? general : menu} current={current} waiting={waiting} />
      {grouped ? (
        <div>
          <h2>{translate('frame.nav.committees')}</h2>
          <Entries entries={committees} current={current} waiting={waiting} />
        </div>
      ) : null}
      <PersonMenu />
    </nav>
  );
}
