import { useState, type ReactElement } from 'react';
import { useGetIdentity } from 'react-admin';
import { useParams } from 'react-router';
import { type SubmissionDetail, useRead, useSubmission } from '../api/index.js';
import { RoomError } from '../interests/DossierError.js';
import { ActDialog, Empty, Skeleton } from '../parts/index.js';
import { useWords } from '../writing/useWords.js';
import '../writing/writing.css';
import '../worksheet/worksheet.css';
import './edition.css';
import { EditionScreen } from './EditionScreen.js';

/** The next edition beside the public one: edited, checked by the owner, released by somebody else. */
export function EditionPage(): ReactElement {
  const { id = '' } = useParams();
  const submission = useSubmission(id);
  const edition = useRead('/api/submissions/{id}/edition', { path: { id } });
  const { data: identity } = useGetIdentity();
  if (submission.error)
    return <RoomError submissionId={id} error={submission.error} onRetry={() => void submission.refetch()} />;
  if (!submission.data || !identity || edition.isLoading) return <Skeleton lines={8} />;
  if (edition.error && edition.error.status !== 404) {
    return <RoomError submissionId={id} error={edition.error} onRetry={() => void edition.refetch()} />;
  }
  if (!edition.data) return <NotBegun submission={submission.data} onBegun={() => void edition.refetch()} />;
  return (
    <EditionScreen
      key={edition.data.id}
      submission={submission.data}
      edition={edition.data}
      personId={String(identity.id)}
    />
  );
}

function NotBegun({
  submission,
  onBegun,
}: {
  submission: SubmissionDetail;
  onBegun: () => void;
}): ReactElement {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  const may = submission.acts.some(({ act, open }) => act === 'start_editing' && open);
  return (
    <main className="main" id="main">
      <Empty heading="h1" title={t('edition.notBegun.title')} text={t('edition.notBegun.text')}>
        {may && (
          <button type="button" className="btn primary" onClick={() => setAsking(true)}>
            {t('act.start_editing.label')} …
          </button>
        )}
      </Empty>
      <ActDialog
        act="start_editing"
        submission={submission}
        open={asking}
        onClose={() => setAsking(false)}
        onDone={onBegun}
      />
    </main>
  );
}
