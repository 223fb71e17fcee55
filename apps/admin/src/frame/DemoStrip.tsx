import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useLocaleState, useTranslate } from 'react-admin';
import { useState, type ReactElement } from 'react';
import { signIn, speakAfterSigningIn } from '../access/authProvider.js';
import { useSession } from '../access/session.js';
import type { Locale } from '../i18n/format.js';
import { useRead } from '../api/query.js';

/** The password all invented people share; the server refuses it outside a demonstration. */
export const demoPassword = 'demo';

/**
 * Signs in as one of the invented people and starts the workspace afresh, so that nothing of before is left. Who looks
 * along in another role goes on in the language they read.
 */
export async function becomeDemoPerson(email: string, locale: Locale): Promise<void> {
  speakAfterSigningIn(locale);
  await signIn(email, demoPassword);
  window.location.assign('/admin/');
}

/** The only dark band: says that everything is invented, and lets one look along in another role. */
export function DemoStrip(): ReactElement | null {
  const translate = useTranslate();
  const session = useSession();
  const [locale] = useLocaleState();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [failed, setFailed] = useState(false);
  const { data: people } = useRead('/api/demo/people', anchor === null ? null : {});
  if (!session?.demo) return null;
  const become = (email: string): void => {
    setAnchor(null);
    setFailed(false);
    void becomeDemoPerson(email, locale as Locale).catch(() => setFailed(true));
  };
  return (
    <section className="demo" aria-label={translate('frame.demo.name')}>
      {translate('frame.demo.strip')}{' '}
      <button
        type="button"
        className="link"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {translate('frame.demo.switch')}
      </button>
      {failed ? <span role="alert"> {translate('frame.demo.failed')}</span> : null}
      <Menu anchorEl={anchor} open={anchor !== null && people !== undefined} onClose={() => setAnchor(null)}>
        {(people ?? []).map((person) => (
          <MenuItem
            key={person.email}
            selected={person.email === session.person.email}
            onClick={() => become(person.email)}
          >
            <span className="demo-person">
              <strong>{person.name}</strong>
              <span className="meta">{translate(`role.${person.role}`)}</span>
            </span>
          </MenuItem>
        ))}
      </Menu>
    </section>
  );
}
