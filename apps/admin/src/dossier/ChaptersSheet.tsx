import { useLocaleState, useTranslate } from 'react-admin';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { type Answers, type Chapter, isAnswered, worksheetForm } from '#domain';
import { useRead } from '../api/query.js';
import type { SubmissionDetail } from '../api/types.js';
import type { Locale } from '../i18n/format.js';
import { chapterProgress } from '../worksheet/progress.js';

const questionsOf = (chapter: Chapter) => chapter.sections.flatMap((section) => section.questions);

interface ChaptersProps {
  submission: SubmissionDetail;
  title: string;
  /** How far a chapter is, in words. */
  stands: (chapter: Chapter) => string;
  /** Where a chapter is read or written on. */
  to: string;
}

function Chapters({ submission, title, stands, to }: ChaptersProps): ReactElement {
  const [locale] = useLocaleState();
  return (
    <section className="sheet">
      <h2>
        <Link to={to}>{title}</Link>
      </h2>
      <dl className="kv">
        {worksheetForm(submission.formVersion).chapters.map((chapter) => (
          <div key={chapter.id} className="kv-row">
            <dt>{[chapter.number, chapter.title[locale as Locale]].filter(Boolean).join(' ')}</dt>
            <dd className="nowrap">{stands(chapter)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** While it is being written: what each chapter still lacks for the level asked. */
function Draft({ submission, missing }: { submission: SubmissionDetail; missing: readonly string[] }) {
  const translate = useTranslate();
  return (
    <Chapters
      submission={submission}
      title={translate('dossier.side.worksheet')}
      to={`/submissions/${submission.id}/worksheet`}
      stands={(chapter) => {
        const open = questionsOf(chapter).filter(({ id }) => missing.includes(id)).length;
        return open === 0
          ? translate('dossier.side.complete')
          : translate('dossier.side.missing', { smart_count: open });
      }}
    />
  );
}

/** How many studies, working elements or sources a chapter lists; null for a chapter that is text. */
function listed(chapter: Chapter, answers: Answers): { kind: string; count: number } | null {
  const questions = questionsOf(chapter).filter(({ type }) => type === 'list' || type === 'studies');
  const studies = questions.filter(({ type }) => type === 'studies');
  const counted = studies.length > 0 ? studies : questionsOf(chapter).length === 1 ? questions : [];
  if (counted.length === 0) return null;
  const count = counted
    .map(({ id }) => answers[id])
    .reduce((sum, value) => sum + (Array.isArray(value) ? value.length : 0), 0);
  return { kind: studies.length > 0 ? 'studies' : 'items', count };
}

/** After it was handed in: what is in each chapter of the last version. */
function HandedIn({ submission }: { submission: SubmissionDetail }): ReactElement | null {
  const translate = useTranslate();
  const { id, requestedLevel } = submission;
  const { data: revisions } = useRead('/api/submissions/{id}/revisions', { path: { id } });
  const number = Math.max(0, ...(revisions ?? []).map((revision) => revision.number));
  const { data } = useRead(
    '/api/submissions/{id}/revisions/{number}',
    number > 0 ? { path: { id, number } } : null,
  );
  if (!data) return null;
  const answers = data.answers as Answers;
  const stands = (chapter: Chapter): string => {
    const { done, total } = chapterProgress(chapter, answers, requestedLevel);
    const list = listed(chapter, answers);
    if (done < total) return translate('dossier.side.missing', { smart_count: total - done });
    if (list && list.count > 0) return translate(`dossier.side.${list.kind}`, { smart_count: list.count });
    const written = questionsOf(chapter).some((question) => isAnswered(answers[question.id]));
    return translate(written || total > 0 ? 'dossier.side.complete' : 'dossier.side.not_asked');
  };
  return (
    <Chapters
      submission={submission}
      title={translate('dossier.side.worksheet_version', { number })}
      to={`/submissions/${id}/worksheet?revision=${number}`}
      stands={stands}
    />
  );
}

/** The chapters of the worksheet and how far each is, for whoever reads it. */
export function ChaptersSheet({ submission }: { submission: SubmissionDetail }): ReactElement | null {
  const { missingForLevel, groups } = submission;
  if (missingForLevel) return <Draft submission={submission} missing={missingForLevel} />;
  return groups.includes('description') ? <HandedIn submission={submission} /> : null;
}
