import type { ReactElement } from 'react';
import { useGetIdentity } from 'react-admin';
import { useParams, useSearchParams } from 'react-router';
import { worksheetForm } from '#domain';
import { type SubmissionDetail, useSubmission } from '../api/index.js';
import { RoomError } from '../interests/DossierError.js';
import { Skeleton } from '../parts/index.js';
import { useWorksheet } from './useWorksheet.js';
import './worksheet.css';
import '../writing/writing.css';
import { RevisionPage } from './RevisionPage.js';
import { WorksheetScreen } from './WorksheetScreen.js';

/** The worksheet of one dossier: written by the developer's side, read by everyone else who may see it. */
export function WorksheetPage(): ReactElement {
  const { id = '' } = useParams();
  const { data: submission, error, refetch } = useSubmission(id);
  const { data: identity } = useGetIdentity();
  const revision = useSearchParams()[0].get('revision');
  if (error) return <RoomError submissionId={id} error={error} onRetry={() => void refetch()} />;
  if (!submission || !identity) return <Skeleton lines={8} />;
  if (revision !== null) return <RevisionPage submission={submission} number={revision} />;
  return <LoadedWorksheet key={id} submission={submission} personId={String(identity.id)} />;
}

function LoadedWorksheet({
  submission,
  personId,
}: {
  submission: SubmissionDetail;
  personId: string;
}): ReactElement {
  const form = worksheetForm(submission.formVersion);
  const handle = useWorksheet(submission.id, personId, form);
  if (handle.error)
    return <RoomError submissionId={submission.id} error={handle.error} onRetry={handle.retry} />;
  if (!handle.worksheet) return <Skeleton lines={8} />;
  return (
    <WorksheetScreen
      submission={submission}
      form={form}
      personId={personId}
      worksheet={handle.worksheet}
      answers={handle.answers}
      problems={handle.problems}
      saver={handle.saver}
    />
  );
}
