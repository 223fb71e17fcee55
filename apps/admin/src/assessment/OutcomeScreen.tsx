import { useState, type ReactElement } from 'react';
import { Link } from 'react-router';
import { type Criterion, effectStudiesQuestion } from '#domain';
import type { SubmissionDetail } from '../api/index.js';
import { LevelLadder, Note, StatusChip } from '../parts/index.js';
import { written } from '../parts/written.js';
import { RoomBar } from '../writing/RoomBar.js';
import { useWords } from '../writing/useWords.js';
import { agreementOf } from './agreement.js';
import { AgreementTable } from './AgreementTable.js';
import { EarlierNote } from './EarlierNote.js';
import { JudgementsOf } from './JudgementsOf.js';
import { PaneSwitch, type Pane } from './PaneSwitch.js';
import { ReadingPane } from './ReadingPane.js';
import { studiesOf } from './studies.js';
import { StudiesOutcome } from './StudiesOutcome.js';
import type { StudyJudgements } from './study-types.js';
import type { Assessments } from './types.js';
import { useCriterion } from './useCriterion.js';
import { useEarlierJudgement } from './useEarlierJudgement.js';
import { useRevisions } from './useRevisions.js';

interface Props {
  submission: SubmissionDetail;
  assessments: Assessments;
  studyJudgements: StudyJudgements;
  criteria: readonly Criterion[];
}

/** After one's own is in: where the assessors agree, and per criterion what each of them wrote. */
export function OutcomeScreen({ submission, assessments, studyJudgements, criteria }: Props): ReactElement {
  const { t, say } = useWords();
  const { own, others, handedIn, expected } = assessments;
  const earlier = useEarlierJudgement(submission);
  const revisions = useRevisions(submission.id, earlier.judgement);
  const { criterion } = useCriterion(criteria);
  const [pane, setPane] = useState<Pane>('judge');
  const all = own?.status === 'handed_in' ? [own, ...others] : others;
  const rows = agreementOf(
    criteria.map(({ id }) => id),
    all,
  );
  return (
    <div className={`assessing outcome show-${pane}`}>
      <RoomBar
        submissionId={submission.id}
        {...written}
        title={submission.title}
        detail={t('assessment.outcomeDetail', {
          level: t(`level.${submission.requestedLevel}`),
          criteria: submission.criteriaVersion,
        })}
      >
        <StatusChip state={submission.shownState} />
      </RoomBar>
      <PaneSwitch pane={pane} onChange={setPane} />
      <div className="a">
        <main className="form wide" id="main">
          <h1>{t('assessment.agreement.title')}</h1>
          <p className="row wrap muted">
            <LevelLadder level={submission.requestedLevel} before={t('assessment.asked')} />
            <span>{t('assessment.handedIn', { done: handedIn, total: expected })}</span>
          </p>
          {own?.status === 'handed_in' && handedIn < expected && (
            <Note role="progress">{t('assessment.othersFollow')}</Note>
          )}
          <AgreementTable
            rows={rows}
            criteria={criteria}
            count={all.length}
            carriedOver={earlier.carriedOver}
            nameOf={(named) => (
              <Link
                to={`?criterion=${named.id}`}
                aria-current={named.id === criterion.id ? 'true' : undefined}
              >
                {say(named.short)}
              </Link>
            )}
          />
          <EarlierNote earlier={earlier} criterion={criterion} formVersion={submission.formVersion} />
          <JudgementsOf criterion={criterion} own={own} others={others} />
          {criteria.some(({ reads }) => reads.includes(effectStudiesQuestion)) && (
            <StudiesOutcome studies={studiesOf(revisions)} judgements={studyJudgements} />
          )}
        </main>
        <ReadingPane submission={submission} revisions={revisions} criterion={criterion} />
      </div>
    </div>
  );
}
