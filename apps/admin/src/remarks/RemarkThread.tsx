import CheckOutlined from '@mui/icons-material/CheckOutlined';
import VisibilityOutlined from '@mui/icons-material/VisibilityOutlined';
import type { ReactElement, ReactNode } from 'react';
import type { GuidanceRights } from '#domain';
import type { Remark } from '../api/index.js';
import { useFormat } from '../i18n/format.js';
import { Avatar, Icon, ProblemNote } from '../parts/index.js';
import { written } from '../parts/written.js';
import { useWords } from '../writing/useWords.js';
import { Quotation } from './Quotation.js';
import { ReplyField } from './ReplyField.js';
import type { Standing } from './standing.js';
import { type RemarkActs, useRemarkActs } from './useRemarkActs.js';
import './remarks.css';

export interface RemarkThreadProps {
  submissionId: string;
  personId: string;
  remark: Remark;
  rights: GuidanceRights;
  /** Where it stands in the text of this screen; absent where no text is shown beside it. */
  standing?: Standing;
  active?: boolean;
  onActivate?: () => void;
  /** What stands above it: the question, where that is not plain from the place. */
  about?: ReactNode;
  /** Ways to the text or the question. */
  ways?: ReactNode;
}

/** A remark, what was said on it, who reads it, and what this reader can do with it. */
export function RemarkThread(props: RemarkThreadProps): ReactElement {
  const { submissionId, remark, rights, standing, active, onActivate } = props;
  const { t } = useWords();
  const acts = useRemarkActs(submissionId, remark);
  const closed = remark.resolvedAt !== null;
  const look = ['rm-thread', closed && 'closed', active && 'on'].filter(Boolean).join(' ');
  return (
    <article className={look} data-beside={remark.id} onFocusCapture={onActivate} onPointerDown={onActivate}>
      {props.about && <p className="rm-where meta">{props.about}</p>}
      <div className="rm-said">
        <Said by={remark.by ?? t('remarks.adviser')} at={remark.at} />
        <Quotation anchor={remark.anchor} standing={standing} />
        <p {...written} className="rm-text">
          {remark.text}
        </p>
      </div>
      {remark.replies.map((reply) => (
        <div key={reply.id} className="rm-said">
          <Said by={reply.by} at={reply.at} own={reply.own} />
          <p {...written} className="rm-text">
            {reply.text}
          </p>
        </div>
      ))}
      <div className="rm-end">
        <p className="rm-readers">
          <Icon of={VisibilityOutlined} />
          <span>
            {t('remarks.round', { round: remark.round })}. {t('remarks.readers')}
          </span>
        </p>
        {acts.error && <ProblemNote problem={acts.error.problem} />}
        <Acts {...props} acts={acts} rights={rights} closed={closed} />
      </div>
    </article>
  );
}

function Said({ by, at, own }: { by: string; at: string; own?: boolean }): ReactElement {
  const { t } = useWords();
  const format = useFormat();
  return (
    <p className="rm-by">
      <Avatar name={by} />
      {own ? t('remarks.you') : by} <small>{format.short(at)}</small>
    </p>
  );
}

function Acts({
  submissionId,
  personId,
  remark,
  rights,
  closed,
  acts,
  ways,
}: RemarkThreadProps & { acts: RemarkActs; closed: boolean }): ReactElement {
  const { t } = useWords();
  return (
    <>
      {rights.replies && !closed && (
        <ReplyField
          submissionId={submissionId}
          personId={personId}
          remarkId={remark.id}
          busy={acts.busy}
          onSend={acts.reply}
        />
      )}
      <div className="row wrap">
        {rights.closes && (
          <button
            type="button"
            className="btn small"
            aria-disabled={acts.busy || undefined}
            onClick={() => void acts.setResolved(!closed)}
          >
            <Icon of={CheckOutlined} />
            {t(closed ? 'remarks.reopen' : 'remarks.close')}
          </button>
        )}
        {ways}
        {rights.replies && !rights.closes && !closed && (
          <span className="meta">{t('remarks.adviser_closes')}</span>
        )}
      </div>
    </>
  );
}
