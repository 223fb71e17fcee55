import MoreHoriz from '@mui/icons-material/MenuOutlined';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useLocaleState, useLogout, useTranslate } from 'react-admin';
import { useState, type ReactElement } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { useChooseLanguage } from '../access/language.js';
import { useRoles } from '../access/session.js';
import { locales } from '../i18n/provider.js';
import { Icon } from '../parts/Icon.js';
import { currentKey, menuOf } from './menu.js';

/** On a telephone: the first three entries at the bottom, everything else behind the fourth. */
export function TabBar(): ReactElement {
  const translate = useTranslate();
  const navigate = useNavigate();
  const logout = useLogout();
  const [locale] = useLocaleState();
  const chooseLanguage = useChooseLanguage();
  const { pathname, search } = useLocation();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const menu = menuOf(useRoles());
  const current = currentKey(menu, pathname, search);
  const [first, rest] = [menu.slice(0, 3), menu.slice(3)];
  const other = locales.find((language) => language.locale !== locale);
  const then = (act: () => void) => () => {
    setAnchor(null);
    act();
  };
  return (
    <nav className="tabbar" aria-label={translate('frame.nav.name')}>
      {first.map((entry) => (
        <Link key={entry.key} to={entry.to} aria-current={entry.key === current ? 'page' : undefined}>
          <Icon of={entry.icon} />
          {translate(`frame.nav.${entry.key}`)}
        </Link>
      ))}
      <button
        type="button"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-current={rest.some((entry) => entry.key === current) ? 'page' : undefined}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <Icon of={MoreHoriz} />
        {translate('frame.nav.more')}
      </button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {rest.map((entry) => (
          <MenuItem key={entry.key} onClick={then(() => void navigate(entry.to))}>
            <Icon of={entry.icon} />
            {translate(`frame.nav.${entry.key}`)}
          </MenuItem>
        ))}
        {other ? (
          <MenuItem lang={other.locale} onClick={then(() => void chooseLanguage(other.locale))}>
            {other.name}
          </MenuItem>
        ) : null}
        <MenuItem onClick={then(() => void logout())}>{translate('frame.person.sign_out')}</MenuItem>
      </Menu>
    </nav>
  );
}
