import Visibility from '@mui/icons-material/VisibilityOutlined';
import Shield from '@mui/icons-material/ShieldOutlined';
import { useTranslate } from 'react-admin';
import type { ReactElement, ReactNode } from 'react';
import { Link } from 'react-router';
import { mayLookAsOwner } from '#domain';
import { useSession } from '../access/session.js';
import { useRead } from '../api/query.js';
import type { Day, Phase, SubmissionDetail } from '../api/types.js';
import { useFormat } from '../i18n/format.js';
import { Icon } from '../parts/Icon.js';
import { LevelLadder } from '../parts/LevelLadder.js';
import { StatusChip } from '../parts/StatusChip.js';
import { written } from '../parts/written.js';

/** Whether the reader stands on the developer's side of this dossier. */
export const isDeveloperSide = (submission: SubmissionDetail): boolean =>
  submission.relations.some((relation) => ['owner', 'author', 'reader'].includes(relation));

const judges: readonly string[] = ['assessor', 'chair'];

/** What the reader declared about their own interests, and when. */
function OwnStatement({ submissionId }: { submissionId: string }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const reader = useSession()?.person.id;
  const { data } = useRead('/api/submissions/{id}/assignments', { path: { id: submissionId } });
  const declaredAt = data?.find(({ personId }) => personId === reader)?.declaredAt;
  return (
    <span className="row">
      <Icon of={Shield} />
      {declaredAt
        ? translate('dossier.interest_none_on', { date: format.long(declaredAt) })
        : translate('dossier.interest_none')}
    </span>
  );
}

/** Title, status, level asked, organisation and one's own statement of interest; beside it what can be opened. */
export function Head({
  submission,
  children,
}: {
  submission: SubmissionDetail;
  children?: ReactNode;
}): ReactElement {
  const translate = useTranslate();
  const judging = submission.relations.some((relation) => judges.includes(relation));
  const organisation = submission.organisation;
  return (
    <div className="title">
      <div>
        <h1 {...written}>{submission.title}</h1>
        {submission.subtitle ? (
          <p {...written} className="subtitle">
            {submission.subtitle}
          </p>
        ) : null}
        <p className="facts">
          <StatusChip state={submission.shownState} forOwner={isDeveloperSide(submission)} />
          <LevelLadder level={submission.requestedLevel} before={translate('dossier.requested')} />
          {organisation ? <span>{organisation}</span> : null}
          {submission.previousSubmissionId ? <span>{translate('dossier.reassessment')}</span> : null}
          {judging ? <OwnStatement submissionId={submission.id} /> : null}
        </p>
      </div>
      <div className="row">
        {mayLookAsOwner(new Set(submission.relations)) ? (
          <Link className="btn small" to={`/submissions/${submission.id}/as-owner`}>
            <Icon of={Visibility} />
            {translate('dossier.as_owner.look')}
          </Link>
        ) : null}
        {children}
      </div>
    </div>
  );
}

/** The day under a phase, in the word that says whether it is past or planned; null where none may be told. */
function PhaseDay({ step, dueOn }: { step: Phase; dueOn: Day | null }): ReactElement | null {
  const translate = useTranslate();
  const format = useFormat();
  const { status, planned } = step;
  // Of what is under way one wants to know when it must be done, not when it began.
  const until = status === 'now' ? (planned ? step.on : dueOn) : null;
  const on = until ?? step.on;
  if (!on) return null;
  const day = format.dayMonth(on);
  const word = until ? 'until' : planned ? 'planned' : 'since';
  return (
    <small title={format.long(on)}>
      {status === 'done' ? day : translate(`dossier.phase_on.${word}`, { day })}
    </small>
  );
}

/** Before it is handed in, the first phase is still the writing of it. */
const nameOf = ({ phase, status }: Phase): string =>
  phase === 'submitted' && status === 'now' ? 'writing' : phase;

/** The line of phases with their dates: where the submission stands. */
export function Phases({ submission }: { submission: SubmissionDetail }): ReactElement | null {
  const translate = useTranslate();
  if (submission.phases.length === 0) return null;
  return (
    <ol className="phases" aria-label={translate('dossier.phases')}>
      {submission.phases.map((phase) => (
        <li
          key={phase.phase}
          className={phase.status === 'todo' ? undefined : phase.status}
          aria-current={phase.status === 'now' ? 'step' : undefined}
        >
          {translate(`dossier.phase.${nameOf(phase)}`)}
          <PhaseDay step={phase} dueOn={submission.dueOn} />
        </li>
      ))}
    </ol>
  );
}
