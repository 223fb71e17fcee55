import { useTranslate } from 'react-admin';
import { useState, type FormEvent, type ReactElement } from 'react';
import { Link } from 'react-router';
import { ApiError, api } from '../api/client.js';
import { LineField } from '../parts/Field.js';
import { Note } from '../parts/Note.js';
import { shortestPassword } from '#domain';

type Stage = 'asking' | 'busy' | 'done' | 'used_up' | 'throttled' | 'failed';

const stageOf = (error: unknown): Stage => {
  const status = error instanceof ApiError ? error.status : 500;
  if (status === 404 || status === 400) return 'used_up';
  return status === 429 ? 'throttled' : 'failed';
};

/** Sends the form once and tells how it went. */
function useSending(send: () => Promise<unknown>): [Stage, (event: FormEvent) => void] {
  const [stage, setStage] = useState<Stage>('asking');
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (stage === 'busy') return;
    setStage('busy');
    setStage(
      await send().then(
        () => 'done' as const,
        (error: unknown) => stageOf(error),
      ),
    );
  };
  return [stage, (event) => void submit(event)];
}

function Fault({ stage }: { stage: Stage }): ReactElement | null {
  const translate = useTranslate();
  if (stage !== 'throttled' && stage !== 'failed') return null;
  return (
    <Note role="stop" alert>
      {translate(`frame.sign_in.${stage}`)}
    </Note>
  );
}

/** Asks for a link by mail. The answer is the same for an address nobody has. */
export function ForgottenForm(): ReactElement {
  const translate = useTranslate();
  const [email, setEmail] = useState('');
  const [stage, submit] = useSending(() =>
    api.POST('/api/password-links', { body: { email: email.trim() } }),
  );
  if (stage === 'done')
    return (
      <>
        <Note role="positive">{translate('frame.password.sent', { email: email.trim() })}</Note>
        <p className="empty-act">
          <Link to="/login">{translate('frame.password.back')}</Link>
        </p>
      </>
    );
  return (
    <form className="stack" onSubmit={submit}>
      <Fault stage={stage} />
      <LineField
        label={translate('frame.sign_in.email')}
        error={stage === 'used_up' ? translate('frame.password.no_address') : undefined}
        type="email"
        autoComplete="username"
        required
        value={email}
        onChange={setEmail}
      />
      <button type="submit" className="btn primary wide" aria-disabled={stage === 'busy' || undefined}>
        {translate(stage === 'busy' ? 'common.busy' : 'frame.password.ask')}
      </button>
      <p>
        <Link to="/login">{translate('frame.password.back')}</Link>
      </p>
    </form>
  );
}

/** Sets a password by the link of a mail. Nothing happens by opening it: only this button uses the link up. */
export function NewPasswordForm({ token }: { token: string }): ReactElement {
  const translate = useTranslate();
  const [password, setPassword] = useState('');
  const [tooShort, setTooShort] = useState(false);
  const [stage, send] = useSending(() => api.PUT('/api/password', { body: { token, password } }));
  const submit = (event: FormEvent): void => {
    setTooShort(password.length < shortestPassword);
    if (password.length < shortestPassword) return event.preventDefault();
    send(event);
  };
  if (stage === 'done' || stage === 'used_up')
    return (
      <>
        <Note role={stage === 'done' ? 'positive' : 'stop'} alert={stage === 'used_up'}>
          {translate(`frame.password.${stage}`)}
        </Note>
        <p className="empty-act">
          <Link to={stage === 'done' ? '/login' : '/login?forgotten'} className="btn primary">
            {translate(stage === 'done' ? 'frame.sign_in.submit' : 'frame.password.ask_again')}
          </Link>
        </p>
      </>
    );
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <Fault stage={stage} />
      <LineField
        label={translate('frame.password.new')}
        type="password"
        autoComplete="new-password"
        required
        hint={translate('frame.password.rule', { least: shortestPassword })}
        error={tooShort ? translate('frame.password.too_short', { least: shortestPassword }) : undefined}
        value={password}
        onChange={setPassword}
      />
      <button type="submit" className="btn primary wide" aria-disabled={stage === 'busy' || undefined}>
        {translate(stage === 'busy' ? 'common.busy' : 'frame.password.set')}
      </button>
    </form>
  );
}
