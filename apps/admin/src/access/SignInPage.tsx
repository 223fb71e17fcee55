import { useLocaleState, useLogin, useTranslate } from 'react-admin';
import { useEffect, useState, type FormEvent, type ReactElement } from 'react';
import { Link, useLocation } from 'react-router';
import { ApiError } from '../api/client.js';
import { useRead } from '../api/query.js';
import type { DemoPerson } from '../api/types.js';
import { becomeDemoPerson } from '../frame/DemoStrip.js';
import type { Locale } from '../i18n/format.js';
import { Mark } from '../frame/Brand.js';
import { LineField } from '../parts/Field.js';
import { Note } from '../parts/Note.js';
import { Avatar } from '../parts/Person.js';
import { useDocumentLanguage } from './language.js';
import { LanguageSwitch } from './LanguageSwitch.js';
import { ForgottenForm, NewPasswordForm } from './PasswordForms.js';
import './sign-in.css';
import { useTyped } from './typed.js';

/** The key of the words for why nobody was signed in. */
const whyNot = (error: unknown): string => {
  const status = error instanceof ApiError ? error.status : 500;
  if (status === 401 || status === 400) return 'problem.wrong_email_or_password';
  return status === 429 ? 'frame.sign_in.throttled' : 'frame.sign_in.failed';
};

function SignInForm(): ReactElement {
  const translate = useTranslate();
  const login = useLogin();
  const [typed, setTyped] = useTyped();
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    try {
      await login(typed, '/');
    } catch (error) {
      setProblem(whyNot(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      {problem ? (
        <Note role="stop" alert>
          {translate(problem)}
        </Note>
      ) : null}
      <LineField
        label={translate('frame.sign_in.email')}
        type="email"
        autoComplete="username"
        required
        value={typed.email}
        onChange={(email) => setTyped({ ...typed, email })}
      />
      <LineField
        label={translate('frame.sign_in.password')}
        type="password"
        autoComplete="current-password"
        required
        value={typed.password}
        onChange={(password) => setTyped({ ...typed, password })}
      />
      <button type="submit" className="btn primary wide" aria-disabled={busy || undefined}>
        {translate(busy ? 'common.busy' : 'frame.sign_in.submit')}
      </button>
      <p>
        <Link to="/login?forgotten">{translate('frame.password.forgotten')}</Link>
      </p>
    </form>
  );
}

function DemoPeople({ people }: { people: readonly DemoPerson[] }): ReactElement {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const [problem, setProblem] = useState<string | null>(null);
  const become = (email: string): void =>
    void becomeDemoPerson(email, locale as Locale).catch((error: unknown) => setProblem(whyNot(error)));
  return (
    <section className="demo-people" aria-labelledby="demo-title">
      <h2 id="demo-title">{translate('frame.sign_in.demo_title')}</h2>
      <p className="muted">{translate('frame.sign_in.demo_text')}</p>
      {problem ? (
        <Note role="stop" alert>
          {translate(problem)}
        </Note>
      ) : null}
      <ul className="plain sheet">
        {people.map((person) => (
          <li key={person.email}>
            <button type="button" onClick={() => become(person.email)}>
              <Avatar name={person.name} />
              <span>
                <strong>{translate(`role.${person.role}`)}</strong>
                <small>{[person.name, person.title].filter(Boolean).join(' · ')}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the address asks for: the secret of a mailed link stands behind the #, where no server sees it. */
function useAsked(): { kind: 'sign_in' | 'forgotten' | 'new_password'; token: string } {
  const { hash, search } = useLocation();
  const token = hash.slice(1);
  if (token !== '') return { kind: 'new_password', token };
  return { kind: new URLSearchParams(search).has('forgotten') ? 'forgotten' : 'sign_in', token };
}

/** Signing in, or coming by a password; in a demonstration also one click per role. */
export function SignInPage(): ReactElement {
  const translate = useTranslate();
  const { kind, token } = useAsked();
  const { data: everybody } = useRead('/api/demo/people');
  const people = kind === 'sign_in' ? everybody : undefined;
  useDocumentLanguage();
  useEffect(() => {
    document.title = `${translate(`frame.${kind}.title`)} | Erkend`;
  }, [kind, translate]);
  return (
    <div className={`sign-in ${people ? 'two' : ''}`}>
      <main>
        <p className="brand">
          <Mark />
          <span>Erkend</span>
        </p>
        <h1>{translate(`frame.${kind}.title`)}</h1>
        <p className="muted lead">{translate(`frame.${kind}.lead`)}</p>
        {kind === 'sign_in' ? <SignInForm /> : null}
        {kind === 'forgotten' ? <ForgottenForm /> : null}
        {kind === 'new_password' ? <NewPasswordForm token={token} /> : null}
        <p className="row wrap foot">
          <a href="/">{translate('frame.sign_in.catalogue')}</a>
          <LanguageSwitch />
        </p>
      </main>
      {people ? <DemoPeople people={people} /> : null}
    </div>
  );
}
