import { useNotify, useTranslate } from 'react-admin';
import { useState, type ReactElement } from 'react';
import { roles as allRoles, type Role } from '#domain';
import { api } from '../api/client.js';
import type { Account } from '../api/types.js';
import { LineField } from '../parts/Field.js';
import { PlainDialog } from '../parts/PlainDialog.js';

interface DialogProps {
  onClose: () => void;
  onDone: () => void;
}

function RoleChoice(props: {
  held: readonly Role[];
  onChange: (held: readonly Role[]) => void;
  error?: string | undefined;
}): ReactElement {
  const translate = useTranslate();
  const { held } = props;
  const toggle = (role: Role): void =>
    props.onChange(held.includes(role) ? held.filter((other) => other !== role) : [...held, role]);
  return (
    <fieldset className="field">
      <legend className="label">{translate('office.people.roles')}</legend>
      <div className="two-up">
        {allRoles.map((role) => (
          <label key={role} className="opt">
            <input type="checkbox" checked={held.includes(role)} onChange={() => toggle(role)} />
            {translate(`role.${role}`)}
          </label>
        ))}
      </div>
      {props.error ? (
        <p className="msg" role="alert">
          {props.error}
        </p>
      ) : null}
    </fieldset>
  );
}

/** Which roles a person has; at least one. */
export function RolesDialog({ person, onClose, onDone }: DialogProps & { person: Account }): ReactElement {
  const translate = useTranslate();
  const notify = useNotify();
  const [held, setHeld] = useState<readonly Role[]>(person.roles);
  const [tried, setTried] = useState(false);
  const save = async (): Promise<void | false> => {
    setTried(true);
    if (held.length === 0) return false;
    await api.PUT('/api/admin/people/{id}/roles', {
      params: { path: { id: person.id } },
      body: { roles: [...held], version: person.version },
    });
    notify(translate('office.people.changed', { name: person.name }));
    onDone();
  };
  return (
    <PlainDialog
      title={translate('office.people.question', { name: person.name })}
      doLabel={translate('office.people.save')}
      cancelLabel={translate('office.people.cancel')}
      onClose={onClose}
      onDo={save}
    >
      <p className="muted">{translate('office.people.happens')}</p>
      <RoleChoice
        held={held}
        onChange={setHeld}
        error={tried && held.length === 0 ? translate('office.people.no_role') : undefined}
      />
      <p className="meta">{translate('office.people.seen')}</p>
    </PlainDialog>
  );
}

/** Closes an account or opens it again. */
export function AccountDialog({ person, onClose, onDone }: DialogProps & { person: Account }): ReactElement {
  const translate = useTranslate();
  const notify = useNotify();
  const words = person.active ? 'closing' : 'opening';
  const save = async (): Promise<void> => {
    await api.PUT('/api/admin/people/{id}/active', {
      params: { path: { id: person.id } },
      body: { active: !person.active, version: person.version },
    });
    notify(translate(`office.people.${words}.done`, { name: person.name }));
    onDone();
  };
  return (
    <PlainDialog
      title={translate(`office.people.${words}.question`, { name: person.name })}
      doLabel={translate(person.active ? 'office.people.close' : 'office.people.open')}
      cancelLabel={translate('office.people.cancel')}
      onClose={onClose}
      onDo={save}
    >
      <p className="muted">{translate(`office.people.${words}.happens`)}</p>
      <p className="meta">{translate('office.people.seen')}</p>
    </PlainDialog>
  );
}

const lines = ['name', 'email', 'title', 'organisation'] as const;
type Line = (typeof lines)[number];
const needed: readonly Line[] = ['name', 'email'];

/** Lets somebody in: they get a mail with a link by which they choose a password. */
export function AddPersonDialog({ onClose, onDone }: DialogProps): ReactElement {
  const translate = useTranslate();
  const notify = useNotify();
  const [typed, setTyped] = useState<Record<Line, string>>({
    name: '',
    email: '',
    title: '',
    organisation: '',
  });
  const [held, setHeld] = useState<readonly Role[]>([]);
  const [tried, setTried] = useState(false);
  const lacks = (line: Line): boolean => tried && needed.includes(line) && typed[line].trim() === '';
  const add = async (): Promise<void | false> => {
    setTried(true);
    if (held.length === 0 || needed.some((line) => typed[line].trim() === '')) return false;
    const { email, name, ...others } = typed;
    const told = Object.entries(others).flatMap(([line, text]) => (text.trim() ? [[line, text.trim()]] : []));
    await api.POST('/api/admin/people', {
      body: { email: email.trim(), name: name.trim(), roles: [...held], ...Object.fromEntries(told) },
    });
    notify(translate('office.people.adding.done', { name: typed.name.trim() }));
    onDone();
  };
  return (
    <PlainDialog
      title={translate('office.people.adding.question')}
      doLabel={translate('office.people.add')}
      cancelLabel={translate('office.people.adding.cancel')}
      onClose={onClose}
      onDo={add}
    >
      <p className="muted">{translate('office.people.adding.happens')}</p>
      {lines.map((line) => (
        <LineField
          key={line}
          label={translate(`office.people.adding.${line}`)}
          error={lacks(line) ? translate('common.required') : undefined}
          type={line === 'email' ? 'email' : 'text'}
          maxLength={line === 'email' ? 320 : 200}
          value={typed[line]}
          onChange={(words) => setTyped({ ...typed, [line]: words })}
        />
      ))}
      <RoleChoice
        held={held}
        onChange={setHeld}
        error={tried && held.length === 0 ? translate('office.people.no_role') : undefined}
      />
      <p className="meta">{translate('office.people.seen')}</p>
    </PlainDialog>
  );
}
