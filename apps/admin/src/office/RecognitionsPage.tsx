import { useInfiniteGetList, useTranslate } from 'react-admin';
import { useState, type ReactElement } from 'react';
import { lasting } from '../api/lasting.js';
import type { RecognitionRow } from '../api/types.js';
import { Page } from '../frame/Page.js';
import { useRowFocus } from '../frame/useRowFocus.js';
import { Empty, PageError, Skeleton } from '../parts/Empty.js';
import { MoreRows } from '../parts/MoreRows.js';
import './office.css';
import { type RecognitionAsk, RecognitionDialog } from './RecognitionDialog.js';
import { RecognitionItem } from './RecognitionItem.js';

/** The recognitions, those that end first on top. */
export function RecognitionsPage(): ReactElement {
  const translate = useTranslate();
  const [ask, setAsk] = useState<RecognitionAsk | null>(null);
  useRowFocus();
  const list = useInfiniteGetList<RecognitionRow>('recognitions', { pagination: { page: 1, perPage: 50 } });
  const { data, error } = lasting(list);
  const rows = data?.pages.flatMap((page) => page.data) ?? [];
  const asked = rows.find(({ id }) => id === ask?.recognitionId);
  const total = data?.pages[0]?.total ?? (list.hasNextPage ? null : rows.length);
  const title =
    total === null
      ? translate('office.recognitions.more_than', { count: rows.length })
      : translate('office.recognitions.title', { smart_count: total });
  const columns = ['title', 'status', 'from', 'page'];
  return (
    <Page title={translate('office.recognitions.page')}>
      <div className="head">
        <h1>{rows.length > 0 ? title : translate('office.recognitions.page')}</h1>
      </div>
      {error ? <PageError error={error} onRetry={() => void list.refetch()} /> : null}
      {list.isPending ? <Skeleton lines={8} /> : null}
      {data && rows.length === 0 ? (
        <Empty
          title={translate('office.recognitions.empty')}
          text={translate('office.recognitions.empty_text')}
        />
      ) : null}
      {rows.length > 0 ? (
        <div className="sheet">
          <table className="table stacks recognitions">
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {translate(`office.recognitions.column.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <RecognitionItem key={row.id} row={row} onAsk={setAsk} />
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      <MoreRows list={list} />
      {ask && asked ? (
        <RecognitionDialog ask={ask} row={asked} onClose={() => setAsk(null)} onChanged={list.refetch} />
      ) : null}
    </Page>
  );
}
