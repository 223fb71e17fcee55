import { useTranslate } from 'react-admin';
import { useState, type ReactElement } from 'react';
import { useRead } from '../api/query.js';
import type { MailRow } from '../api/types.js';
import { Page } from '../frame/Page.js';
import { useFormat } from '../i18n/format.js';
import { Empty, PageError, Skeleton } from '../parts/Empty.js';
import './office.css';

function Letter({ mail }: { mail: MailRow }): ReactElement {
  const format = useFormat();
  return (
    <article className="sheet mail-text">
      <h2>{mail.subject}</h2>
      <p className="meta">
        {format.long(mail.createdAt)}, {format.time(mail.createdAt)}
      </p>
      <p className="letter">
        {mail.body.split(/(https?:\/\/\S+)/).map((part, index) =>
          index % 2 === 1 ? (
            <a key={index} href={part}>
              {part}
            </a>
          ) : (
            part
          ),
        )}
      </p>
    </article>
  );
}

/** What would have been mailed to the reader; only in a demonstration, where nothing leaves. */
export function MailPage(): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const [chosen, setChosen] = useState<string | null>(null);
  const { data, error, refetch } = useRead('/api/mail');
  const mails = data?.items ?? [];
  const mail = mails.find((one) => one.id === chosen) ?? mails[0];
  return (
    <Page title={translate('office.mail.title')}>
      <div className="head">
        <div>
          <h1>{translate('office.mail.title')}</h1>
          <p className="muted">{translate('office.mail.lead')}</p>
        </div>
      </div>
      {error ? <PageError error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton /> : null}
      {data && mails.length === 0 ? (
        <Empty title={translate('office.mail.empty')} text={translate('office.mail.empty_text')} />
      ) : null}
      {mail ? (
        <div className="mail">
          <ul className="sheet plain">
            {mails.map((one) => (
              <li key={one.id}>
                <button type="button" aria-pressed={one === mail} onClick={() => setChosen(one.id)}>
                  <strong>{one.subject}</strong>
                  <span className="meta">{format.moment(one.createdAt)}</span>
                </button>
              </li>
            ))}
          </ul>
          <Letter mail={mail} />
        </div>
      ) : null}
    </Page>
  );
}
