import LockOutlined from '@mui/icons-material/LockOutlined';
import SendOutlined from '@mui/icons-material/SendOutlined';
import { useId, useState, type ReactElement } from 'react';
import type { SubmissionDetail } from '../api/index.js';
import { ActDialog, Icon, ReasonList } from '../parts/index.js';
import { useWords } from '../writing/useWords.js';

/** Reasons that this screen knows better than the dossier as it was read: they change while one types. */
const ownReasons = ['criteria_unjudged', 'justification_missing'];

interface Props {
  submission: SubmissionDetail;
  /** Criteria without a verdict or without reasons. */
  open: number;
  flush: () => Promise<void>;
}

/** Ends the judging: after it one's own judgement is fixed and the others' become visible. */
export function HandInAssessment({ submission, open, flush }: Props): ReactElement | null {
  const { t } = useWords();
  const why = useId();
  const [asking, setAsking] = useState(false);
  const act = submission.acts.find((available) => available.act === 'hand_in_assessment');
  if (!act) return null;
  const reasons = act.reasons.filter(({ code }) => !ownReasons.includes(code));
  const closed = open > 0 || reasons.length > 0;
  return (
    <>
      <button
        type="button"
        className={closed ? 'btn small wide' : 'btn small wide primary'}
        aria-disabled={closed || undefined}
        aria-describedby={closed ? why : undefined}
        onClick={() => !closed && void flush().then(() => setAsking(true))}
      >
        <Icon of={closed ? LockOutlined : SendOutlined} />
        {t('act.hand_in_assessment.do')}
        {!closed && ' …'}
      </button>
      {closed && (
        <div id={why} className="meta hand-why">
          {open > 0 && <p>{t('assessment.open', { smart_count: open })}</p>}
          {reasons.length > 0 && <ReasonList reasons={reasons} submissionId={submission.id} />}
        </div>
      )}
      <ActDialog
        act="hand_in_assessment"
        submission={submission}
        open={asking}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
