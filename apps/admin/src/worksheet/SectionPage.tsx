import ArrowBackOutlined from '@mui/icons-material/ArrowBackOutlined';
import ArrowForwardOutlined from '@mui/icons-material/ArrowForwardOutlined';
import EditOutlined from '@mui/icons-material/EditOutlined';
import { useEffect, useRef, type ReactElement } from 'react';
import { Link } from 'react-router';
import type { AnswerValue, Level, Question } from '#domain';
import { Note } from '../parts/index.js';
import { useWords } from '../writing/useWords.js';
import { numbered, type Page } from './progress.js';
import { QuestionBlock } from './QuestionBlock.js';
import { mayWrite } from './types.js';
import type { Place } from './usePlace.js';
import type { WorksheetScreenProps } from './WorksheetScreen.js';

/** One numbered part of the worksheet with all its questions. */
export function SectionPage(props: WorksheetScreenProps & { place: Place }): ReactElement {
  const { place, worksheet, answers, problems, saver } = props;
  const { chapter, section } = place.page;
  const { t, say } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // A new page starts at its top, for eyes and for screen readers.
    window.scrollTo(0, 0);
  }, [section.id]);
  return (
    <>
      <p className="meta">
        {chapter.number === ''
          ? say(chapter.title)
          : t('worksheet.inChapter', { number: chapter.number, title: say(chapter.title) })}
        <RequiredFrom questions={section.questions} />
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {numbered(section.number, say(section.title))}
      </h1>
      {Array.isArray(worksheet.editable) && (
        <Note role="attention" icon={EditOutlined}>
          {t('worksheet.onlyNamed')}
        </Note>
      )}
      {section.questions.map((question) => (
        <QuestionBlock
          key={question.id}
          submissionId={props.submission.id}
          question={question}
          titled={section.questions.length > 1 && say(question.title) !== say(section.title)}
          answers={answers}
          stored={worksheet.answers[question.id]}
          writable={mayWrite(worksheet.editable, question.id)}
          problems={problems[question.id] ?? []}
          collision={saver.collisions[question.id]}
          onChange={(value: AnswerValue, aside) => saver.change(question.id, value, aside)}
          onSettle={(chosen) => saver.settle(question.id, chosen)}
          onEnter={() => place.enter(question.id)}
        />
      ))}
      <nav className="next" aria-label={t('worksheet.otherParts')}>
        {place.before ? <PageLink page={place.before} back /> : <span />}
        {place.after && <PageLink page={place.after} />}
      </nav>
    </>
  );
}

function RequiredFrom({ questions }: { questions: readonly Question[] }): ReactElement | null {
  const { t } = useWords();
  const level = questions
    .map(({ requiredFrom }) => requiredFrom)
    .find((from): from is Level => from !== null);
  return level ? <>. {t('worksheet.requiredFrom', { level: t(`level.${level}`) })}</> : null;
}

function PageLink({ page, back }: { page: Page; back?: boolean }): ReactElement {
  const { say } = useWords();
  return (
    <Link className="btn" to={`?question=${page.section.questions[0]?.id ?? ''}`}>
      {back && <ArrowBackOutlined className="i" aria-hidden />}
      {numbered(page.section.number, say(page.section.title))}
      {!back && <ArrowForwardOutlined className="i" aria-hidden />}
    </Link>
  );
}
