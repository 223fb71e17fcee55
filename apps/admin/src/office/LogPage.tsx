import { useTranslate } from 'react-admin';
import type { ReactElement } from 'react';
import { useRead } from '../api/query.js';
import { Page } from '../frame/Page.js';
import { useFormat } from '../i18n/format.js';
import { Empty, PageError, Skeleton } from '../parts/Empty.js';
import './office.css';

/** The log as the auditor reads it: who did what, when, about what. */
export function LogPage(): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const { data, error, refetch } = useRead('/api/audit');
  const label = (column: string): string => translate(`office.log.column.${column}`);
  return (
    <Page title={translate('office.log.title')}>
      <div className="head">
        <div>
          <h1>{translate('office.log.title')}</h1>
          <p className="muted">{translate('office.log.lead')}</p>
        </div>
      </div>
      {error ? <PageError error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={8} /> : null}
      {data?.length === 0 ? (
        <Empty title={translate('office.log.empty')} text={translate('office.log.empty_text')} />
      ) : null}
      {data && data.length > 0 ? (
        <div className="sheet">
          <table className="table stacks">
            <thead>
              <tr>
                {['what', 'who', 'about', 'at'].map((column) => (
                  <th key={column} scope="col">
                    {label(column)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {data.map((row) => (
                <tr key={row.id}>
                  <td>{translate(`history.kind.${row.action}`, { _: row.action.replaceAll('_', ' ') })}</td>
                  <td data-label={label('who')}>{row.person ?? translate('office.log.system')}</td>
                  <td data-label={label('about')} className="meta">
                    {row.object}
                  </td>
                  <td data-label={label('at')} className="nowrap">
                    {format.short(row.at)}, {format.clock(row.at)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
    </Page>
  );
}
