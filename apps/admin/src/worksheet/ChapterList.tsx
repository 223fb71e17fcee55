import CheckCircleOutlined from '@mui/icons-material/TaskAltOutlined';
import EditOutlined from '@mui/icons-material/EditOutlined';
import RadioButtonUncheckedOutlined from '@mui/icons-material/RadioButtonUncheckedOutlined';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { type Answers, type Chapter, type Form, type Level, type Section } from '#domain';
import { Icon } from '../parts/index.js';
import { useWords } from '../writing/useWords.js';
import { chapterProgress, numbered, type Page, progressOf } from './progress.js';
import { ProgressRing } from './ProgressRing.js';
import type { Remark } from './types.js';

interface Props {
  form: Form;
  answers: Answers;
  /** The level the dossier asks: it decides which answers count. */
  level: Level;
  remarks: readonly Remark[];
  current: Page;
  onChoose: () => void;
}

/** The chapters with how far each is; the sections of the chapter at work stand open below it. */
export function ChapterList({ form, answers, level, remarks, current, onChoose }: Props): ReactElement {
  return (
    <ol>
      {form.chapters.map((chapter) => (
        <li key={chapter.id}>
          <ChapterLink chapter={chapter} answers={answers} level={level} onChoose={onChoose} />
          {chapter.id === current.chapter.id && (
            <ol className="sub">
              {chapter.sections.map((section) => (
                <li key={section.id}>
                  <SectionLink
                    section={section}
                    answers={answers}
                    level={level}
                    here={section.id === current.section.id}
                    open={openRemarks(section, remarks)}
                    onChoose={onChoose}
                  />
                </li>
              ))}
            </ol>
          )}
        </li>
      ))}
    </ol>
  );
}

function ChapterLink({
  chapter,
  answers,
  level,
  onChoose,
}: Pick<Props, 'answers' | 'level' | 'onChoose'> & { chapter: Chapter }): ReactElement {
  const { t, say } = useWords();
  const progress = chapterProgress(chapter, answers, level);
  return (
    <Link className="chap" to={`?question=${chapter.sections[0]?.questions[0]?.id ?? ''}`} onClick={onChoose}>
      <ProgressRing {...progress} />
      <span>{numbered(chapter.number, say(chapter.title))}</span>
      {progress.total > 0 && (
        <span className="count">
          <span aria-hidden="true">{`${progress.done}/${progress.total}`}</span>
          <span className="vh">
            {t('worksheet.progress', { done: progress.done, total: progress.total })}
          </span>
        </span>
      )}
    </Link>
  );
}

interface SectionProps {
  section: Section;
  answers: Answers;
  level: Level;
  here: boolean;
  open: number;
  onChoose: () => void;
}

function SectionLink({ section, answers, level, here, open, onChoose }: SectionProps): ReactElement {
  const { t, say } = useWords();
  const { done, total } = progressOf(section.questions, answers, level);
  const icon = here
    ? EditOutlined
    : done >= total && total > 0
      ? CheckCircleOutlined
      : RadioButtonUncheckedOutlined;
  return (
    <Link
      to={`?question=${section.questions[0]?.id ?? ''}`}
      aria-current={here ? 'page' : undefined}
      onClick={onChoose}
    >
      <Icon of={icon} />
      <span>
        {numbered(section.number, say(section.title))}
        {total > 0 && <span className="vh">, {t('worksheet.progress', { done, total })}</span>}
      </span>
      {open > 0 && (
        <span className="count remarked" title={t('worksheet.remarks.open', { smart_count: open })}>
          <span aria-hidden="true">{open}</span>
          <span className="vh">{t('worksheet.remarks.open', { smart_count: open })}</span>
        </span>
      )}
    </Link>
  );
}

function openRemarks(section: Section, remarks: readonly Remark[]): number {
  return remarks.filter(
    (remark) =>
      remark.resolvedAt === null && section.questions.some((question) => question.id === remark.questionId),
  ).length;
}
