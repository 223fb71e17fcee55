import { useState, type ReactElement } from 'react';
import { type Criterion, type Form, type Question, questionById, worksheetForm } from '#domain';
import type { SubmissionDetail } from '../api/index.js';
import { Skeleton } from '../parts/index.js';
import { useWords } from '../writing/useWords.js';
import { pageOfQuestion } from '../worksheet/progress.js';
import { AnswerRead } from './AnswerRead.js';
import { AttachmentsRead } from './AttachmentsRead.js';
import type { Revisions } from './useRevisions.js';

type View = 'reads' | 'all' | 'attachments';

interface Props {
  submission: SubmissionDetail;
  revisions: Revisions;
  criterion: Criterion;
}

/** What the criterion reads, in the handed-in version; the whole worksheet and the attachments a tab away. */
export function ReadingPane({ submission, revisions, criterion }: Props): ReactElement {
  const { t } = useWords();
  const [view, setView] = useState<View>('reads');
  const form = worksheetForm(submission.formVersion);
  const questions = criterion.reads
    .map((id) => questionById(form, id))
    .filter((question): question is Question => question !== undefined);
  const numbers = [
    ...new Set(questions.map((question) => pageOfQuestion(form, question.id)?.section.number ?? '')),
  ];
  const reads = numbers.filter((number) => number !== '').join(', ');
  const names: Record<View, string> = {
    reads: reads === '' ? t('assessment.read.reads') : t('assessment.read.readsNumbers', { numbers: reads }),
    all: t('assessment.read.all'),
    attachments: t('assessment.read.attachments'),
  };
  return (
    <aside className="read" id="reading-pane" tabIndex={-1} aria-label={t('assessment.read.title')}>
      <div className="tabs" role="group" aria-label={t('assessment.read.title')}>
        {(['reads', 'all', 'attachments'] as const).map((name) => (
          <button key={name} type="button" aria-pressed={view === name} onClick={() => setView(name)}>
            {names[name]}
          </button>
        ))}
      </div>
      {view === 'attachments' ? (
        <AttachmentsRead submissionId={submission.id} />
      ) : (
        <Answers form={form} questions={view === 'reads' ? questions : null} revisions={revisions} />
      )}
    </aside>
  );
}

function Answers(props: {
  form: Form;
  questions: readonly Question[] | null;
  revisions: Revisions;
}): ReactElement {
  const { form, questions, revisions } = props;
  const { t, say } = useWords();
  if (revisions.loading) return <Skeleton lines={6} />;
  const revision = revisions.latest;
  if (!revision) return <p className="muted">{t('assessment.read.none')}</p>;
  const shared = { form, revision, earlier: revisions.earlier };
  if (questions) {
    return (
      <>
        {questions.map((question) => (
          <AnswerRead key={question.id} question={question} {...shared} />
        ))}
      </>
    );
  }
  return (
    <>
      {form.chapters.map((chapter) => (
        <details key={chapter.id} className="read-chapter">
          <summary>
            {chapter.number === '' ? say(chapter.title) : `${chapter.number} ${say(chapter.title)}`}
          </summary>
          {chapter.sections
            .flatMap((section) => section.questions)
            .map((question) => (
              <AnswerRead key={question.id} question={question} {...shared} />
            ))}
        </details>
      ))}
    </>
  );
}
