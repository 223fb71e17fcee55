import { useState, type ReactElement } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { type Chapter, type Question, worksheetForm } from '#domain';
import {
  type ChangedAnswer,
  type Comparison,
  type SubmissionDetail,
  useRead,
  useSubmission,
} from '../api/index.js';
import { RoomError } from '../interests/DossierError.js';
import { Skeleton } from '../parts/index.js';
import { written } from '../parts/written.js';
import { RoomBar } from '../writing/RoomBar.js';
import { useWords } from '../writing/useWords.js';
import '../writing/writing.css';
import { AnswerDiff } from './AnswerDiff.js';
import { MomentChoice } from './MomentChoice.js';

/** What changed in a description between two moments, by chapter; which moments there are, the server knows. */
export function ComparePage(): ReactElement {
  const { id = '' } = useParams();
  const [query, setQuery] = useSearchParams();
  const submission = useSubmission(id);
  const comparison = useRead('/api/submissions/{id}/comparison', {
    path: { id },
    query: Object.fromEntries(query),
  });
  const error = submission.error ?? comparison.error;
  if (error) return <RoomError submissionId={id} error={error} />;
  if (!submission.data || !comparison.data) return <Skeleton lines={8} />;
  return (
    <Compared
      submission={submission.data}
      comparison={comparison.data}
      onChoose={(from, to) => setQuery({ from, to }, { replace: true })}
    />
  );
}

interface ComparedProps {
  submission: SubmissionDetail;
  comparison: Comparison;
  onChoose: (from: string, to: string) => void;
}

function Compared({ submission, comparison, onChoose }: ComparedProps): ReactElement {
  const { t } = useWords();
  const [only, setOnly] = useState(true);
  const { points, from, to, changes } = comparison;
  const form = worksheetForm(submission.formVersion);
  return (
    <div className="worksheet">
      <RoomBar
        {...written}
        submissionId={submission.id}
        title={submission.title}
        detail={t('compare.title')}
      />
      <main className="cmp-page" id="main">
        <h1>{t('compare.title')}</h1>
        {from === null || to === null ? (
          <p className="muted">{t('compare.one_moment')}</p>
        ) : (
          <>
            <MomentChoice moments={points} from={from} to={to} onChoose={onChoose} />
            <label className="opt">
              <input type="checkbox" checked={only} onChange={(event) => setOnly(event.target.checked)} />
              <span>{t('compare.only')}</span>
            </label>
            <p role="status">
              {changes.length === 0 ? t('compare.none') : t('compare.count', { smart_count: changes.length })}
            </p>
            {form.chapters.map((chapter) => (
              <ComparedChapter
                key={chapter.id}
                submissionId={submission.id}
                chapter={chapter}
                changes={changes}
                only={only}
              />
            ))}
          </>
        )}
      </main>
    </div>
  );
}

interface ChapterProps {
  submissionId: string;
  chapter: Chapter;
  changes: readonly ChangedAnswer[];
  only: boolean;
}

function ComparedChapter({ submissionId, chapter, changes, only }: ChapterProps): ReactElement | null {
  const { say } = useWords();
  const questions = chapter.sections.flatMap((section) => section.questions);
  const shown = questions.map((question) => ({
    question,
    change: changes.find(({ questionId }) => questionId === question.id),
  }));
  const listed = only ? shown.filter(({ change }) => change) : shown;
  if (listed.length === 0) return null;
  return (
    <section>
      <h2>{[chapter.number, say(chapter.title)].filter(Boolean).join(' ')}</h2>
      {listed.map(({ question, change }) => (
        <ComparedQuestion key={question.id} submissionId={submissionId} question={question} change={change} />
      ))}
    </section>
  );
}

function ComparedQuestion(props: {
  submissionId: string;
  question: Question;
  change: ChangedAnswer | undefined;
}): ReactElement {
  const { submissionId, question, change } = props;
  const { t, say } = useWords();
  return (
    <article className="cmp-question">
      <h3>
        {say(question.title)}
        <Link to={`/submissions/${submissionId}/worksheet?question=${question.id}`}>{t('compare.read')}</Link>
      </h3>
      {change ? (
        <AnswerDiff question={question} before={change.before} after={change.after} />
      ) : (
        <p className="meta">{t('compare.same')}</p>
      )}
    </article>
  );
}
