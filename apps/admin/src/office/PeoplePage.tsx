import PersonAdd from '@mui/icons-material/PersonAddOutlined';
import { useInfiniteGetList, useTranslate } from 'react-admin';
import { useDeferredValue, useState, type ReactElement } from 'react';
import { lasting } from '../api/lasting.js';
import type { Account } from '../api/types.js';
import { Page } from '../frame/Page.js';
import { Empty, PageError, Skeleton } from '../parts/Empty.js';
import { MoreRows } from '../parts/MoreRows.js';
import { Icon } from '../parts/Icon.js';
import { Avatar } from '../parts/Person.js';
import { AccountDialog, AddPersonDialog, RolesDialog } from './PersonDialogs.js';
import './office.css';

type Asked = { kind: 'add' } | { kind: 'roles' | 'account'; person: Account };

function PersonRow({ person, onAsk }: { person: Account; onAsk: (asked: Asked) => void }): ReactElement {
  const translate = useTranslate();
  const label = (column: string): string => translate(`office.people.column.${column}`);
  return (
    <tr>
      <td>
        <span className="row">
          <Avatar name={person.name} />
          <span>
            <strong className="strong">{person.name}</strong>
            <span className="meta second">{[person.title, person.email].filter(Boolean).join(' · ')}</span>
          </span>
        </span>
      </td>
      <td data-label={label('organisation')}>{person.organisation ?? '–'}</td>
      <td data-label={label('roles')}>
        {person.active
          ? person.roles.map((role) => translate(`role.${role}`)).join(', ')
          : translate('office.people.closed')}
      </td>
      <td>
        <span className="row wrap">
          {person.active ? (
            <button type="button" className="link" onClick={() => onAsk({ kind: 'roles', person })}>
              {translate('office.people.change')}
            </button>
          ) : null}
          <button type="button" className="link" onClick={() => onAsk({ kind: 'account', person })}>
            {translate(person.active ? 'office.people.close' : 'office.people.open')}
          </button>
        </span>
      </td>
    </tr>
  );
}

function AskedDialog(props: { asked: Asked; onClose: () => void; onDone: () => void }): ReactElement {
  const { asked, ...rest } = props;
  if (asked.kind === 'add') return <AddPersonDialog {...rest} />;
  return asked.kind === 'roles' ? (
    <RolesDialog person={asked.person} {...rest} />
  ) : (
    <AccountDialog person={asked.person} {...rest} />
  );
}

/** Who may do what. The administrator lets people in, gives roles and sees no dossier. */
export function PeoplePage(): ReactElement {
  const translate = useTranslate();
  const [words, setWords] = useState('');
  const [asked, setAsked] = useState<Asked | null>(null);
  const q = useDeferredValue(words.trim());
  const list = useInfiniteGetList<Account>('accounts', {
    pagination: { page: 1, perPage: 50 },
    filter: q === '' ? {} : { q },
  });
  const { data, error } = lasting(list);
  const people = data?.pages.flatMap((page) => page.data) ?? [];
  return (
    <Page title={translate('office.people.title')}>
      <div className="head">
        <div>
          <h1>{translate('office.people.title')}</h1>
          <p className="muted">{translate('office.people.lead')}</p>
        </div>
        <span className="row wrap right">
          <input
            type="search"
            className="input people-search"
            aria-label={translate('office.people.search')}
            placeholder={translate('office.people.search')}
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
          <button type="button" className="btn primary" onClick={() => setAsked({ kind: 'add' })}>
            <Icon of={PersonAdd} />
            {translate('office.people.add')} …
          </button>
        </span>
      </div>
      {error ? <PageError error={error} onRetry={() => void list.refetch()} /> : null}
      {list.isPending ? <Skeleton lines={8} /> : null}
      {data && people.length === 0 ? <Empty title={translate('office.people.empty')} /> : null}
      {people.length > 0 ? (
        <div className="sheet">
          <table className="table stacks">
            <thead>
              <tr>
                {['name', 'organisation', 'roles'].map((column) => (
                  <th key={column} scope="col">
                    {translate(`office.people.column.${column}`)}
                  </th>
                ))}
                <th aria-label={translate('office.people.change')} />
              </tr>
            </thead>
            <tbody>
              {people.map((person) => (
                <PersonRow key={person.id} person={person} onAsk={setAsked} />
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      <MoreRows list={list} />
      {asked ? (
        <AskedDialog asked={asked} onClose={() => setAsked(null)} onDone={() => void list.refetch()} />
      ) : null}
    </Page>
  );
}
