import { useTranslate } from 'react-admin';
import type { ReactElement } from 'react';
import { useRead } from '../api/query.js';
import type { Moment } from '../api/types.js';
import { Page } from '../frame/Page.js';
import { today, useFormat } from '../i18n/format.js';
import { PageError, Skeleton } from '../parts/Empty.js';
import { DeclarationSheet } from './DeclarationSheet.js';
import { PositionsSheet } from './PositionsSheet.js';
import type { OwnTerm } from './types.js';
import './interests.css';

/** "Second and last term, until ...": one line of a seat. */
function TermRow({ term }: { term: OwnTerm }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const when = term.untilOn < today() ? 'was' : term.fromOn > today() ? 'coming' : 'now';
  return (
    <li>
      <strong className="strong">{term.committee}</strong>
      <span className="meta block">
        {translate(`office.committees.${term.function}`)} ·{' '}
        {translate('interests.term', { number: term.term })} ·{' '}
        {translate(`interests.term_${when}`, {
          from: format.short(term.fromOn),
          until: format.short(term.untilOn),
        })}
      </span>
    </li>
  );
}

function Beside({ terms, recusals }: { terms: OwnTerm[]; recusals: Moment[] }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <aside className="side">
      <section className="sheet">
        <h2>{translate('interests.terms')}</h2>
        {terms.length === 0 ? <p className="meta">{translate('interests.no_terms')}</p> : null}
        <ul className="plain spaced">
          {terms.map((term) => (
            <TermRow key={`${term.committee}-${term.term}`} term={term} />
          ))}
        </ul>
      </section>
      <section className="sheet">
        <h2>{translate('interests.recusals')}</h2>
        <p className="meta">
          {translate(recusals.length === 0 ? 'interests.no_recusals' : 'interests.closed')}
        </p>
        <ul className="plain">
          {recusals.map((at) => (
            <li key={at}>{format.full(at.slice(0, 10))}</li>
          ))}
        </ul>
      </section>
    </aside>
  );
}

/** What a member keeps about their own interests: statement, side positions, terms of office, recusals. */
export function MyInterestsPage(): ReactElement {
  const translate = useTranslate();
  const { data, error, refetch } = useRead('/api/interests/mine');
  const again = (): void => void refetch();
  return (
    <Page title={translate('interests.title')}>
      <div className="head">
        <div>
          <h1>{translate('interests.title')}</h1>
          <p className="muted">{translate('interests.lead')}</p>
        </div>
      </div>
      {error ? <PageError error={error} onRetry={again} /> : null}
      {!data && !error ? <Skeleton lines={6} /> : null}
      {data ? (
        <div className="cols">
          <div>
            <DeclarationSheet declaration={data.declaration} onChanged={again} />
            <PositionsSheet own={data} onChanged={again} />
          </div>
          <Beside terms={data.terms} recusals={data.recusals} />
        </div>
      ) : null}
    </Page>
  );
}
