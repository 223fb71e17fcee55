import { useLogout, useTranslate } from 'react-admin';
import { useState, type ReactElement } from 'react';
import { ApiError, api } from '../api/client.js';
import { LineField } from '../parts/Field.js';
import { PlainDialog } from '../parts/PlainDialog.js';
import { shortestPassword } from '#domain';

/** Changes one's own password. Every session ends with it, so one signs in again. */
export function PasswordDialog({ onClose }: { onClose: () => void }): ReactElement {
  const translate = useTranslate();
  const logout = useLogout();
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const [fault, setFault] = useState<'current' | 'password' | null>(null);
  const change = async (): Promise<void | false> => {
    setFault(password.length < shortestPassword ? 'password' : null);
    if (password.length < shortestPassword) return false;
    try {
      await api.PUT('/api/session/password', { body: { current, password } });
    } catch (error) {
      if (!(error instanceof ApiError) || error.status !== 400) throw error;
      setFault('current');
      return false;
    }
    await logout();
  };
  return (
    <PlainDialog
      title={translate('frame.password.change_title')}
      doLabel={translate('frame.password.change')}
      cancelLabel={translate('frame.password.keep')}
      onClose={onClose}
      onDo={change}
    >
      <p className="muted">{translate('frame.password.change_happens')}</p>
      <LineField
        label={translate('frame.password.current')}
        type="password"
        autoComplete="current-password"
        required
        error={fault === 'current' ? translate('frame.password.wrong_current') : undefined}
        value={current}
        onChange={setCurrent}
      />
      <LineField
        label={translate('frame.password.new')}
        type="password"
        autoComplete="new-password"
        required
        hint={translate('frame.password.rule', { least: shortestPassword })}
        error={
          fault === 'password'
            ? translate('frame.password.too_short', { least: shortestPassword })
            : undefined
        }
        value={password}
        onChange={setPassword}
      />
    </PlainDialog>
  );
}
