import { useTranslate } from 'react-admin';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { api } from '../api/client.js';
import { useRead, useRefresh } from '../api/query.js';
import type { Moment, Remark, SubmissionDetail } from '../api/types.js';
import { useFormat } from '../i18n/format.js';
import { Empty, PageError, Skeleton } from '../parts/Empty.js';
import { useQuestions } from './fields.js';

function RemarkRow({ submission, remark }: { submission: SubmissionDetail; remark: Remark }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const refresh = useRefresh();
  const question = useQuestions(submission.formVersion)
    .flatMap((chapter) => chapter.questions)
    .find((one) => one.id === remark.questionId);
  const mayResolve = submission.relations.some((one) => ['owner', 'author', 'adviser'].includes(one));
  const toggle = async (): Promise<void> => {
    await api.patch(`/submissions/${submission.id}/remarks/${remark.id}`, {
      resolved: remark.resolvedAt === null,
    });
    await refresh(submission.id);
  };
  return (
    <li className="remark">
      <h4>{question?.words ?? remark.questionId}</h4>
      <p>{remark.text}</p>
      <p className="meta row wrap">
        <span>
          {[remark.by, translate('dossier.remarks.round', { round: remark.round }), format.moment(remark.at)]
            .filter(Boolean)
            .join(' · ')}
        </span>
        <Link
          to={`/submissions/${submission.id}/worksheet?question=${encodeURIComponent(remark.questionId)}`}
        >
          {translate('dossier.remarks.go')}
        </Link>
        {mayResolve ? (
          <button type="button" className="link" onClick={() => void toggle()}>
            {translate(remark.resolvedAt === null ? 'dossier.remarks.resolve' : 'dossier.remarks.reopen')}
          </button>
        ) : null}
      </p>
    </li>
  );
}

interface Letter {
  number: number;
  letter: string;
  givenAt: Moment;
}

function Letters({ submission }: { submission: SubmissionDetail }): ReactElement | null {
  const translate = useTranslate();
  const format = useFormat();
  const { data } = useRead<Letter[]>(`/submissions/${submission.id}/feedback-rounds`);
  if (!data || data.length === 0) return null;
  return (
    <section className="sec">
      <h2>{translate('dossier.remarks.letters')}</h2>
      <div className="sheet">
        {data.map((letter) => (
          <article key={letter.number} className="remark">
            <h3>{translate('dossier.remarks.letter', { number: letter.number })}</h3>
            <p className="meta">{format.long(letter.givenAt)}</p>
            <p className="letter">{letter.letter}</p>
          </article>
        ))}
      </div>
    </section>
  );
}

/** The remarks of the adviser, open ones first; each leads to its question. */
export function Remarks({ submission }: { submission: SubmissionDetail }): ReactElement {
  const translate = useTranslate();
  const { data, error } = useRead<{ remarks: Remark[] }>(`/submissions/${submission.id}/worksheet`);
  if (error) return <PageError error={error} />;
  if (!data) return <Skeleton />;
  const groups = [
    { key: 'open', remarks: data.remarks.filter((remark) => remark.resolvedAt === null) },
    { key: 'resolved', remarks: data.remarks.filter((remark) => remark.resolvedAt !== null) },
  ];
  return (
    <>
      {data.remarks.length === 0 ? (
        <Empty title={translate('dossier.remarks.empty')} text={translate('dossier.remarks.empty_text')} />
      ) : null}
      {groups.map((group) =>
        group.remarks.length > 0 ? (
          <section key={group.key} className="sec">
            <h2>
              {translate(`dossier.remarks.${group.key}`)}{' '}
              <span className="count">{group.remarks.length}</span>
            </h2>
            <ul className="sheet plain">
              {group.remarks.map((remark) => (
                <RemarkRow key={remark.id} submission={submission} remark={remark} />
              ))}
            </ul>
          </section>
        ) : null,
      )}
      <Letters submission={submission} />
    </>
  );
}
