import { useNotify, useTranslate } from 'react-admin';
import { useState, type ReactElement } from 'react';
import { roles as allRoles } from '#domain';
import { api } from '../api/client.js';
import { useRead } from '../api/query.js';
import type { Role } from '../api/types.js';
import { Page } from '../frame/Page.js';
import { Empty, PageError, Skeleton } from '../parts/Empty.js';
import { Avatar } from '../parts/Person.js';
import { PlainDialog } from '../parts/PlainDialog.js';
import './office.css';

interface PersonRow {
  id: string;
  name: string;
  title: string;
  organisation: string | null;
  roles: Role[];
}

function RolesDialog(props: { person: PersonRow; onClose: () => void; onDone: () => void }): ReactElement {
  const { person } = props;
  const translate = useTranslate();
  const notify = useNotify();
  const [held, setHeld] = useState<readonly Role[]>(person.roles);
  const save = async (): Promise<void | false> => {
    if (held.length === 0) return false;
    await api.put(`/admin/people/${person.id}/roles`, { roles: held });
    notify(translate('office.people.changed', { name: person.name }));
    props.onDone();
  };
  const toggle = (role: Role): void =>
    setHeld(held.includes(role) ? held.filter((other) => other !== role) : [...held, role]);
  return (
    <PlainDialog
      title={translate('office.people.question', { name: person.name })}
      doLabel={translate('office.people.save')}
      cancelLabel={translate('office.people.cancel')}
      onClose={props.onClose}
      onDo={save}
    >
      <p className="muted">{translate('office.people.happens')}</p>
      <fieldset className="two-up">
        <legend className="label">{translate('office.people.roles')}</legend>
        {allRoles.map((role) => (
          <label key={role} className="opt">
            <input type="checkbox" checked={held.includes(role)} onChange={() => toggle(role)} />
            {translate(`role.${role}`)}
          </label>
        ))}
      </fieldset>
      <p className="meta">{translate('office.people.seen')}</p>
    </PlainDialog>
  );
}

function PeopleTable({
  people,
  onChange,
}: {
  people: readonly PersonRow[];
  onChange: (row: PersonRow) => void;
}): ReactElement {
  const translate = useTranslate();
  const label = (column: string): string => translate(`office.people.column.${column}`);
  return (
    <div className="sheet">
      <table className="table stacks">
        <thead>
          <tr>
            <th scope="col">{label('name')}</th>
            <th scope="col">{label('organisation')}</th>
            <th scope="col">{label('roles')}</th>
            <th aria-label={translate('office.people.change')} />
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id}>
              <td>
                <span className="row">
                  <Avatar name={person.name} />
                  <span>
                    <strong className="strong">{person.name}</strong>
                    <span className="meta second">{person.title}</span>
                  </span>
                </span>
              </td>
              <td data-label={label('organisation')}>{person.organisation ?? '–'}</td>
              <td data-label={label('roles')}>
                {person.roles.map((role) => translate(`role.${role}`)).join(', ')}
              </td>
              <td>
                <button type="button" className="btn small" onClick={() => onChange(person)}>
                  {translate('office.people.change')} …
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Who may do what. The administrator gives roles and sees no dossier. */
export function PeoplePage(): ReactElement {
  const translate = useTranslate();
  const [words, setWords] = useState('');
  const [changing, setChanging] = useState<PersonRow | null>(null);
  const { data, error, refetch } = useRead<PersonRow[]>('/admin/people');
  const found = (data ?? []).filter((person) =>
    `${person.name} ${person.title} ${person.organisation ?? ''}`
      .toLowerCase()
      .includes(words.trim().toLowerCase()),
  );
  return (
    <Page title={translate('office.people.title')}>
      <div className="head">
        <div>
          <h1>{translate('office.people.title')}</h1>
          <p className="muted">{translate('office.people.lead')}</p>
        </div>
        <input
          type="search"
          className="input people-search right"
          aria-label={translate('office.people.search')}
          placeholder={translate('office.people.search')}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </div>
      {error ? <PageError error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={8} /> : null}
      {data && found.length === 0 ? <Empty title={translate('office.people.empty')} /> : null}
      {found.length > 0 ? <PeopleTable people={found} onChange={setChanging} /> : null}
      {changing ? (
        <RolesDialog person={changing} onClose={() => setChanging(null)} onDone={() => void refetch()} />
      ) : null}
    </Page>
  );
}
