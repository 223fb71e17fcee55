import CheckOutlined from '@mui/icons-material/CheckOutlined';
import VisibilityOutlined from '@mui/icons-material/VisibilityOutlined';
import { useState, type ReactElement } from 'react';
import { ApiError, api, useRefresh } from '../api/index.js';
import { useFormat } from '../i18n/format.js';
import { Avatar, Icon, ProblemNote } from '../parts/index.js';
import { useWords } from '../writing/useWords.js';
import type { Remark } from './types.js';

interface Props {
  submissionId: string;
  remarks: readonly Remark[];
  /** Whether this reader may mark them as dealt with: the developer's side. */
  mayResolve: boolean;
}

/** The remarks of the adviser beside one question: open ones first, dealt-with ones folded. */
export function Remarks({ submissionId, remarks, mayResolve }: Props): ReactElement {
  const { t } = useWords();
  const open = remarks.filter((remark) => remark.resolvedAt === null);
  const done = remarks.filter((remark) => remark.resolvedAt !== null);
  return (
    <section>
      <h2>{t('worksheet.remarks.title')}</h2>
      {remarks.length === 0 && <p className="muted">{t('worksheet.remarks.none')}</p>}
      {open.map((remark) => (
        <RemarkThread key={remark.id} submissionId={submissionId} remark={remark} mayResolve={mayResolve} />
      ))}
      {done.length > 0 && (
        <details className="remarks-done">
          <summary>{t('worksheet.remarks.done', { smart_count: done.length })}</summary>
          {done.map((remark) => (
            <RemarkThread
              key={remark.id}
              submissionId={submissionId}
              remark={remark}
              mayResolve={mayResolve}
            />
          ))}
        </details>
      )}
    </section>
  );
}

function RemarkThread({
  submissionId,
  remark,
  mayResolve,
}: {
  submissionId: string;
  remark: Remark;
  mayResolve: boolean;
}): ReactElement {
  const { t } = useWords();
  const format = useFormat();
  const { resolve, busy, error } = useResolve(submissionId, remark.id);
  const resolved = remark.resolvedAt !== null;
  const by = remark.by ?? t('worksheet.remarks.adviser');
  return (
    <article className={resolved ? 'thread resolved' : 'thread'}>
      <div>
        <p className="by">
          <Avatar name={by} />
          {by} <small>{format.short(remark.at)}</small>
        </p>
        <p className="remark-text">{remark.text}</p>
        <p className="aud">
          <Icon of={VisibilityOutlined} />
          <span>{t('worksheet.remarks.readers', { round: remark.round })}</span>
        </p>
        {error && <ProblemNote problem={error.problem} />}
      </div>
      {mayResolve && (
        <div className="row wrap">
          <button
            type="button"
            className="btn small"
            aria-disabled={busy || undefined}
            onClick={() => void resolve(!resolved)}
          >
            <Icon of={CheckOutlined} />
            {t(resolved ? 'worksheet.remarks.reopen' : 'worksheet.remarks.resolve')}
          </button>
        </div>
      )}
    </article>
  );
}

function useResolve(submissionId: string, remarkId: string) {
  const refresh = useRefresh();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  const resolve = async (resolved: boolean): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setError(null);
    try {
      await api.patch(`/submissions/${submissionId}/remarks/${remarkId}`, { resolved });
      await refresh(submissionId);
    } catch (problem) {
      if (!(problem instanceof ApiError)) throw problem;
      setError(problem);
    } finally {
      setBusy(false);
    }
  };
  return { resolve, busy, error };
}
