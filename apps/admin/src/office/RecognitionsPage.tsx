import { useInfiniteGetList, useNotify, useTranslate } from 'react-admin';
import { useState, type ReactElement } from 'react';
import { useNavigate } from 'react-router';
import { useRoles } from '../access/session.js';
import { api } from '../api/client.js';
import { newCommandId } from '../api/useAct.js';
import { Page } from '../frame/Page.js';
import { useFormat } from '../i18n/format.js';
import { Empty, PageError, Skeleton } from '../parts/Empty.js';
import { TextField } from '../parts/Field.js';
import { LevelLadder } from '../parts/LevelLadder.js';
import { PlainDialog } from '../parts/PlainDialog.js';
import { RecognitionChip } from '../parts/StatusChip.js';
import './office.css';
import type { RecognitionRow } from './recognition-row.js';

type Ask = { kind: 'reassess' | 'withdraw' | 'fulfil'; row: RecognitionRow; number?: number };

function AskDialog({
  ask,
  onClose,
  onDone,
}: {
  ask: Ask;
  onClose: () => void;
  onDone: () => void;
}): ReactElement {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const { row, kind } = ask;
  const asksReason = kind === 'withdraw';
  const act = async (): Promise<void | false> => {
    setTried(true);
    if (asksReason && reason.trim() === '') return false;
    const path = {
      reassess: 'start-reassessment',
      withdraw: 'withdraw-publication',
      fulfil: 'fulfil-condition',
    }[kind];
    const input = { reassess: {}, withdraw: { reason: reason.trim() }, fulfil: { number: ask.number } }[kind];
    const body = { ...input, version: row.version, commandId: newCommandId() };
    const result = await api.post<{ submissionId?: string }>(`/recognitions/${row.id}/acts/${path}`, body);
    notify(translate('office.recognitions.done', { title: row.title }));
    onDone();
    if (result.submissionId) await navigate(`/submissions/${result.submissionId}`);
  };
  const verb = translate(`office.recognitions.verb.${kind}`);
  return (
    <PlainDialog
      title={translate(`office.recognitions.${kind}_question`, {
        title: row.title,
        number: ask.number ?? '',
      })}
      doLabel={verb}
      cancelLabel={translate('dialog.cancel', { verb: verb.toLocaleLowerCase() })}
      onClose={onClose}
      onDo={act}
    >
      <p className="muted">{translate(`office.recognitions.${kind}_text`)}</p>
      {asksReason ? (
        <TextField
          label={translate('dossier.field.reason')}
          readers={translate('office.recognitions.readers')}
          error={tried && reason.trim() === '' ? translate('common.required') : undefined}
          value={reason}
          onChange={setReason}
        />
      ) : null}
    </PlainDialog>
  );
}

function Conditions({
  row,
  onAsk,
}: {
  row: RecognitionRow;
  onAsk: ((ask: Ask) => void) | null;
}): ReactElement | null {
  const translate = useTranslate();
  const format = useFormat();
  if (!row.conditions || row.conditions.length === 0) return null;
  return (
    <ol className="conditions">
      {row.conditions.map((condition) => (
        <li key={condition.id}>
          {condition.text}{' '}
          {condition.fulfilledOn ? (
            <span className="meta">
              {translate('office.recognitions.fulfilled', { date: format.short(condition.fulfilledOn) })}
            </span>
          ) : onAsk ? (
            <button
              type="button"
              className="link"
              onClick={() => onAsk({ kind: 'fulfil', row, number: condition.number })}
            >
              {translate('office.recognitions.fulfil')}
            </button>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

function Row({ row, onAsk }: { row: RecognitionRow; onAsk: (ask: Ask) => void }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const roles = useRoles();
  const label = (column: string): string => translate(`office.recognitions.column.${column}`);
  const owner = roles.includes('developer') && row.slug !== null && row.status !== 'withdrawn';
  return (
    <tr>
      <td>
        <strong className="strong">{row.title}</strong>
        {row.organisation ? <span className="meta second">{row.organisation}</span> : null}
        <Conditions row={row} onAsk={roles.includes('secretary') ? onAsk : null} />
      </td>
      <td data-label={label('level')}>
        <LevelLadder level={row.level} />
      </td>
      <td data-label={label('status')}>
        <RecognitionChip status={row.status} on={row.validUntil} />
      </td>
      <td data-label={label('from')}>{format.short(row.validFrom)}</td>
      <td className="row-acts">
        {row.slug ? (
          <a href={`/interventies/${row.slug}`}>{translate('office.recognitions.page_link')}</a>
        ) : null}
        {row.acts.some(({ act, open }) => act === 'start_reassessment' && open) ? (
          <button type="button" className="link" onClick={() => onAsk({ kind: 'reassess', row })}>
            {translate('office.recognitions.reassess')}
          </button>
        ) : null}
        {owner ? (
          <button type="button" className="link" onClick={() => onAsk({ kind: 'withdraw', row })}>
            {translate('office.recognitions.withdraw')}
          </button>
        ) : null}
      </td>
    </tr>
  );
}

/** The recognitions, those that end first on top. */
export function RecognitionsPage(): ReactElement {
  const translate = useTranslate();
  const [ask, setAsk] = useState<Ask | null>(null);
  const list = useInfiniteGetList<RecognitionRow>('recognitions', { pagination: { page: 1, perPage: 50 } });
  const rows = list.data?.pages.flatMap((page) => page.data) ?? [];
  const total = list.data?.pages[0]?.total ?? rows.length;
  const columns = ['title', 'level', 'status', 'from', 'page'];
  return (
    <Page title={translate('office.recognitions.page')}>
      <div className="head">
        <h1>
          {list.data
            ? translate('office.recognitions.title', { smart_count: total })
            : translate('office.recognitions.page')}
        </h1>
      </div>
      {list.error ? <PageError error={list.error} onRetry={() => void list.refetch()} /> : null}
      {list.isPending ? <Skeleton lines={8} /> : null}
      {list.data && rows.length === 0 ? (
        <Empty
          title={translate('office.recognitions.empty')}
          text={translate('office.recognitions.empty_text')}
        />
      ) : null}
      {rows.length > 0 ? (
        <div className="sheet">
          <table className="table stacks">
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
                <Row key={row.id} row={row} onAsk={setAsk} />
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      {list.hasNextPage ? (
        <p className="more">
          <button type="button" className="btn" onClick={() => void list.fetchNextPage()}>
            {translate('common.more')}
          </button>
        </p>
      ) : null}
      {ask ? <AskDialog ask={ask} onClose={() => setAsk(null)} onDone={() => void list.refetch()} /> : null}
    </Page>
  );
}
