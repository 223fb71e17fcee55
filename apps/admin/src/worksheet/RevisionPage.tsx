import LockOutlined from '@mui/icons-material/LockOutlined';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { isAnswered, worksheetForm } from '#domain';
import { type SubmissionDetail, useRead } from '../api/index.js';
import { useFormat } from '../i18n/format.js';
import { RoomError } from '../interests/DossierError.js';
import { Note, Skeleton } from '../parts/index.js';
import { written } from '../parts/written.js';
import { RoomBar } from '../writing/RoomBar.js';
import { useWords } from '../writing/useWords.js';
import { AnswerReading } from './answers/AnswerReading.js';
import { numbered } from './progress.js';

/** A version that was handed in, from the first chapter to the last: it is read, and never changes. */
export function RevisionPage({
  submission,
  number,
}: {
  submission: SubmissionDetail;
  number: string;
}): ReactElement {
  const { t, say } = useWords();
  const format = useFormat();
  const { data, error } = useRead('/api/submissions/{id}/revisions/{number}', {
    path: { id: submission.id, number: Number(number) },
  });
  if (error) return <RoomError submissionId={submission.id} error={error} />;
  if (!data) return <Skeleton lines={8} />;
  const form = worksheetForm(submission.formVersion);
  const answered = (id: string): boolean => isAnswered(data.answers[id]);
  return (
    <div className="worksheet">
      <RoomBar
        submissionId={submission.id}
        {...written}
        title={submission.title}
        detail={t('worksheet.crumb', { version: form.version })}
      />
      <main className="ed" id="main">
        <h1>{t('worksheet.revision.title', { number: data.number })}</h1>
        <Note icon={LockOutlined}>
          {t('worksheet.revision.fixed', { date: format.long(data.handedInAt) })}{' '}
          <Link to={`/submissions/${submission.id}/changes?to=revision-${data.number}`}>
            {t('compare.link')}
          </Link>
        </Note>
        {form.chapters.map((chapter) => (
          <section key={chapter.id} className="ws-revision">
            <h2>{numbered(chapter.number, say(chapter.title))}</h2>
            {chapter.sections
              .flatMap((section) => section.questions)
              .filter(({ id }) => answered(id))
              .map((question) => (
                <article key={question.id} className="question">
                  <h3>{say(question.title)}</h3>
                  <AnswerReading
                    question={question}
                    value={data.answers[question.id]}
                    answers={data.answers}
                  />
                </article>
              ))}
          </section>
        ))}
      </main>
    </div>
  );
}
