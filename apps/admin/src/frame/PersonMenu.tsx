import Language from '@mui/icons-material/LanguageOutlined';
import Logout from '@mui/icons-material/LogoutOutlined';
import Password from '@mui/icons-material/PasswordOutlined';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useLocaleState, useLogout, useTranslate } from 'react-admin';
import { useState, type ReactElement } from 'react';
import { PasswordDialog } from '../access/PasswordDialog.js';
import { useChooseLanguage } from '../access/language.js';
import { useSession } from '../access/session.js';
import { locales } from '../i18n/provider.js';
import { Icon } from '../parts/Icon.js';
import { Avatar } from '../parts/Person.js';

/** Who is signed in, in which roles, with language and signing out. */
export function PersonMenu(): ReactElement | null {
  const translate = useTranslate();
  const session = useSession();
  const logout = useLogout();
  const [locale] = useLocaleState();
  const chooseLanguage = useChooseLanguage();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [changing, setChanging] = useState(false);
  if (!session) return null;
  const close = (): void => setAnchor(null);
  const roles = session.person.roles.map((role) => translate(`role.${role}`)).join(', ');
  return (
    <div className="me">
      <button
        type="button"
        className="account"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <Avatar name={session.person.name} />
        <span className="account-name">
          <strong>{session.person.name}</strong>
          <span className="meta">{roles}</span>
        </span>
        <span className="vh">{translate('frame.person.menu')}</span>
      </button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close}>
        {locales.map((language) => (
          <MenuItem
            key={language.locale}
            lang={language.locale}
            selected={language.locale === locale}
            onClick={() => {
              void chooseLanguage(language.locale);
              close();
            }}
          >
            <Icon of={Language} />
            {language.name}
          </MenuItem>
        ))}
        <MenuItem
          onClick={() => {
            setChanging(true);
            close();
          }}
        >
          <Icon of={Password} />
          {translate('frame.password.menu')}
        </MenuItem>
        <MenuItem onClick={() => void logout()}>
          <Icon of={Logout} />
          {translate('frame.person.sign_out')}
        </MenuItem>
      </Menu>
      {changing ? <PasswordDialog onClose={() => setChanging(false)} /> : null}
    </div>
  );
}
