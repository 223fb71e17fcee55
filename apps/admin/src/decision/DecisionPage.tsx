import type { ReactElement } from 'react';
import { useGetIdentity } from 'react-admin';
import { useParams } from 'react-router';
import { useRead, useSubmission } from '../api/index.js';
import { RoomError } from '../interests/DossierError.js';
import '../meeting/meeting.css';
import { Empty, Skeleton } from '../parts/index.js';
import { useWords } from '../writing/useWords.js';
import '../writing/writing.css';
import { DecidedScreen } from './DecidedScreen.js';
import './decision.css';
import { DecisionWizard } from './DecisionWizard.js';

/** The decision of one dossier: taken here by who decides, announced here, read here by everyone who may. */
export function DecisionPage(): ReactElement {
  const { id = '' } = useParams();
  const { t } = useWords();
  const { data: identity } = useGetIdentity();
  const submission = useSubmission(id);
  const deciding = submission.data?.state === 'advised';
  const advice = useRead('/api/submissions/{id}/advice', deciding ? { path: { id } } : null);
  const stored = useRead('/api/submissions/{id}/decision-draft', deciding ? { path: { id } } : null);
  const decision = useRead(
    '/api/submissions/{id}/decision',
    submission.data && !deciding ? { path: { id } } : null,
  );
  const error = submission.error ?? advice.error ?? (decision.error?.status === 404 ? null : decision.error);
  if (error) return <RoomError submissionId={id} error={error} onRetry={() => void submission.refetch()} />;
  if (!submission.data || !identity || advice.isLoading || stored.isLoading || decision.isLoading)
    return <Skeleton lines={8} />;
  if (advice.data && stored.data) {
    return (
      <DecisionWizard
        key={id}
        submission={submission.data}
        advice={advice.data}
        personId={String(identity.id)}
        stored={stored.data}
      />
    );
  }
  if (decision.data) return <DecidedScreen submission={submission.data} decision={decision.data} />;
  return (
    <main className="main" id="main">
      <Empty heading="h1" title={t('decision.nothing.title')} text={t('decision.nothing.text')} />
    </main>
  );
}
