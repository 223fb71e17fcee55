import { useGetIdentity, useTranslate } from 'react-admin';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useRead } from '../api/query.js';
import type { GuidanceRights, Remark, SubmissionDetail } from '../api/types.js';
import { useFormat } from '../i18n/format.js';
import { Empty, PageError, Skeleton } from '../parts/Empty.js';
import { written } from '../parts/written.js';
import { RemarkThread } from '../remarks/index.js';
import { useQuestions } from './fields.js';

function Letters({ submission }: { submission: SubmissionDetail }): ReactElement | null {
  const translate = useTranslate();
  const format = useFormat();
  const { data } = useRead('/api/submissions/{id}/feedback-rounds', { path: { id: submission.id } });
  if (!data || data.length === 0) return null;
  return (
    <section className="sec">
      <h2>{translate('remarks.letters')}</h2>
      <div className="sheet">
        {data.map((letter) => (
          <article key={letter.number} className="remark">
            <h3>{translate('remarks.letter', { number: letter.number })}</h3>
            <p className="meta">{format.long(letter.givenAt)}</p>
            <p {...written} className="letter">
              {letter.letter}
            </p>
          </article>
        ))}
      </div>
    </section>
  );
}

function Threads(props: {
  submission: SubmissionDetail;
  title: string;
  remarks: readonly Remark[];
  rights: GuidanceRights;
}): ReactElement | null {
  const { submission, remarks, rights } = props;
  const translate = useTranslate();
  const { data: identity } = useGetIdentity();
  const questions = useQuestions(submission.formVersion).flatMap((chapter) => chapter.questions);
  if (remarks.length === 0) return null;
  return (
    <section className="sec">
      <h2>{props.title}</h2>
      {remarks.map((remark) => (
        <RemarkThread
          key={remark.id}
          submissionId={submission.id}
          personId={String(identity?.id ?? '')}
          remark={remark}
          rights={rights}
          about={questions.find((one) => one.id === remark.questionId)?.words ?? remark.questionId}
          ways={
            <Link
              to={`/submissions/${submission.id}/worksheet?question=${encodeURIComponent(remark.questionId)}`}
            >
              {translate('remarks.to_question')}
            </Link>
          }
        />
      ))}
    </section>
  );
}

/** The conversation of guidance: open remarks first, then what was closed, then the letters of the rounds. */
export function Remarks({ submission }: { submission: SubmissionDetail }): ReactElement {
  const translate = useTranslate();
  const { data, error } = useRead('/api/submissions/{id}/worksheet', { path: { id: submission.id } });
  if (error) return <PageError error={error} />;
  if (!data) return <Skeleton />;
  const open = data.remarks.filter((remark) => remark.resolvedAt === null);
  const closed = data.remarks.filter((remark) => remark.resolvedAt !== null);
  const shared = { submission, rights: data.guidance };
  return (
    <>
      {data.remarks.length === 0 ? (
        <Empty title={translate('remarks.of_adviser')} text={translate('remarks.none')} />
      ) : null}
      <Threads {...shared} title={translate('remarks.open', { smart_count: open.length })} remarks={open} />
      <Threads
        {...shared}
        title={translate('remarks.closed', { smart_count: closed.length })}
        remarks={closed}
      />
      <Letters submission={submission} />
    </>
  );
}
