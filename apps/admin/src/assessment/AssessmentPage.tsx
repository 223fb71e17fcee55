import type { ReactElement } from 'react';
import { useGetIdentity } from 'react-admin';
import { useParams } from 'react-router';
import { criteriaFor } from '#domain';
import { useRead, useSubmission } from '../api/index.js';
import { RoomError } from '../interests/DossierError.js';
import { Empty, Skeleton } from '../parts/index.js';
import { useWords } from '../writing/useWords.js';
import '../writing/writing.css';
import './assessment.css';
import './studies.css';
import { JudgingScreen } from './JudgingScreen.js';
import { OutcomeScreen } from './OutcomeScreen.js';
import type { StudyJudgements } from './study-types.js';

/** Judging one dossier: one's own work until it is handed in, the agreement of all afterwards. */
export function AssessmentPage(): ReactElement {
  const { id = '' } = useParams();
  const { t } = useWords();
  const submission = useSubmission(id);
  const assessments = useRead('/api/submissions/{id}/assessments', { path: { id } });
  const studies = useRead('/api/submissions/{id}/study-judgements', { path: { id } });
  const { data: identity } = useGetIdentity();
  const error = submission.error ?? assessments.error ?? studies.error;
  if (error) return <RoomError submissionId={id} error={error} onRetry={() => void assessments.refetch()} />;
  if (!submission.data || !assessments.data || !studies.data || !identity) return <Skeleton lines={8} />;

  const criteria = criteriaFor(submission.data.criteriaVersion, submission.data.requestedLevel);
  const { own, others } = assessments.data;
  const judges = submission.data.acts.some(({ act }) => act === 'hand_in_assessment');
  if (judges && own?.status !== 'handed_in') {
    return (
      <JudgingScreen
        key={id}
        submission={submission.data}
        assessments={assessments.data}
        studyJudgements={studies.data as StudyJudgements}
        criteria={criteria}
        personId={String(identity.id)}
      />
    );
  }
  if (own === null && others.length === 0) {
    return (
      <main className="main" id="main">
        <Empty heading="h1" title={t('assessment.nothing.title')} text={t('assessment.nothing.text')} />
      </main>
    );
  }
  return (
    <OutcomeScreen
      submission={submission.data}
      assessments={assessments.data}
      studyJudgements={studies.data as StudyJudgements}
      criteria={criteria}
    />
  );
}
