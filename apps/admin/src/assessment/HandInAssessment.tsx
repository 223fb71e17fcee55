import LockOutlined from '@mui/icons-material/LockOutlined';
import SendOutlined from '@mui/icons-material/SendOutlined';
import { useId, useState, type ReactElement } from 'react';
import { Link } from 'react-router';
import type { SubmissionDetail } from '../api/index.js';
import { ActDialog, Icon, ReasonList } from '../parts/index.js';
import { useWords } from '../writing/useWords.js';
import type { StudiesLeft } from './studies.js';

/** Reasons that this screen knows better than the dossier as it was read: they change while one types. */
const ownReasons = ['criteria_unjudged', 'justification_missing', 'studies_unrated', 'strength_unjustified'];

interface Props {
  submission: SubmissionDetail;
  /** Criteria without a verdict or without reasons. */
  open: number;
  studiesLeft: StudiesLeft | null;
  flush: () => Promise<void>;
}

/** Ends the judging: after it one's own judgement is fixed and the others' become visible. */
export function HandInAssessment({ submission, open, studiesLeft, flush }: Props): ReactElement | null {
  const { t } = useWords();
  const why = useId();
  const [asking, setAsking] = useState(false);
  const act = submission.acts.find((available) => available.act === 'hand_in_assessment');
  if (!act) return null;
  const reasons = act.reasons.filter(({ code }) => !ownReasons.includes(code));
  const closed = open > 0 || studiesLeft !== null || reasons.length > 0;
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
          {studiesLeft && (
            <p>
              {t('assessment.studies.left', { smart_count: studiesLeft.count })}{' '}
              <Link to={studiesLeft.to}>{t('assessment.studies.leftWay')}</Link>
            </p>
          )}
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
