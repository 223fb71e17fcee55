import { useState, type ReactElement } from 'react';
import type { Criterion } from '#domain';
import type { Act, AvailableAct, SubmissionDetail } from '../api/index.js';
import { ActDialog, ClosedAct } from '../parts/index.js';
import { useWords } from '../writing/useWords.js';
import { AdviceDialog } from './AdviceDialog.js';
import { AttendanceDialog } from './AttendanceDialog.js';
import { BallotDialog } from './BallotDialog.js';
import type { Deliberation } from './types.js';

/** The acts of the meeting, in the order in which they come. */
const meetingActs = [
  'record_attendance',
  'open_item',
  'open_ballot',
  'close_ballot',
  'adopt_advice',
] as const;
type MeetingAct = (typeof meetingActs)[number];

interface Props {
  submission: SubmissionDetail;
  deliberation: Deliberation;
  criteria: readonly Criterion[];
}

/** What the chair (and for the attendance the secretary) can do now, and why not what cannot be done yet. */
export function ChairSheet(props: Props): ReactElement | null {
  const { submission } = props;
  const { t } = useWords();
  const [asking, setAsking] = useState<MeetingAct | null>(null);
  const own = meetingActs
    .map((act) => submission.acts.find((available) => available.act === act))
    .filter((available): available is AvailableAct & { act: MeetingAct } => available !== undefined);
  if (own.length === 0) return null;
  const next = nextAct(own, props.deliberation);
  return (
    <section className="sheet chair-sheet">
      <header>
        <h2>{t('meeting.chair.title')}</h2>
      </header>
      {own.map((available) =>
        available.open ? (
          <div key={available.act} className="chair-act">
            <div className="grow">
              <h3>{t(`act.${available.act}.label`)}</h3>
              <p className="fine muted">{t(`act.${available.act}.hint`)}</p>
            </div>
            <button
              type="button"
              className={available.act === next ? 'btn primary' : 'btn'}
              onClick={() => setAsking(available.act)}
            >
              {t(`act.${available.act}.do`)} …
            </button>
          </div>
        ) : (
          <ClosedAct
            key={available.act}
            title={t(`act.${available.act}.label`)}
            label={t(`act.${available.act}.do`)}
            reasons={available.reasons}
          />
        ),
      )}
      <Dialogs {...props} asking={asking} onClose={() => setAsking(null)} />
    </section>
  );
}

/** The one act that gets the primary button: the last open one, except that attendance can always be set right. */
function nextAct(acts: readonly AvailableAct[], { attendance }: Deliberation): Act | undefined {
  const open = acts.filter((available) => available.open).map(({ act }) => act);
  if (attendance === null) return open[0];
  return open.filter((act) => act !== 'record_attendance').at(-1);
}

function Dialogs(props: Props & { asking: MeetingAct | null; onClose: () => void }): ReactElement | null {
  const { submission, deliberation, criteria, asking, onClose } = props;
  const shared = { submission, open: true, onClose };
  const ballot = deliberation.ballots.at(-1);
  switch (asking) {
    case null:
      return null;
    case 'record_attendance':
      return <AttendanceDialog {...shared} deliberation={deliberation} />;
    case 'open_ballot':
      return <BallotDialog {...shared} />;
    case 'adopt_advice':
      return <AdviceDialog {...shared} criteria={criteria} ballot={ballot} />;
    default:
      return <ActDialog act={asking} {...shared} />;
  }
}
