import MenuBookOutlined from '@mui/icons-material/MenuBookOutlined';
import ForumOutlined from '@mui/icons-material/ForumOutlined';
import { useState, type ReactElement } from 'react';
import { type Answers, type AnswerValue, criteriaFor, type Form, type Problem } from '#domain';
import type { SubmissionDetail } from '../api/index.js';
import { Icon, SavedState } from '../parts/index.js';
import { RoomBar } from '../writing/RoomBar.js';
import type { Autosave } from '../writing/useSaver.js';
import { canRetry, useSaved } from '../writing/useSaved.js';
import { useWords } from '../writing/useWords.js';
import { ChapterList } from './ChapterList.js';
import { FeedbackBar, FeedbackField } from './FeedbackField.js';
import { HandIn } from './HandIn.js';
import { HelpPane } from './HelpPane.js';
import { LevelNeeds } from './LevelNeeds.js';
import { Remarks } from './Remarks.js';
import { SectionPage } from './SectionPage.js';
import { type Worksheet } from './types.js';
import { useFeedback } from './useFeedback.js';
import { usePlace } from './usePlace.js';

export interface WorksheetScreenProps {
  submission: SubmissionDetail;
  form: Form;
  personId: string;
  worksheet: Worksheet;
  answers: Answers;
  problems: Readonly<Record<string, Problem[]>>;
  saver: Autosave<AnswerValue>;
}

/** Chapters left, one section at a time in the middle, what helps with the question at work on the right. */
export function WorksheetScreen(props: WorksheetScreenProps): ReactElement {
  const { submission, form, personId, worksheet, answers, saver } = props;
  const { t } = useWords();
  const place = usePlace(form);
  const saved = useSaved(saver.state);
  const feedback = useFeedback(submission.id, personId);
  const [chaptersOpen, setChaptersOpen] = useState(false);
  const writes = worksheet.editable !== 'none';
  const advises = submission.acts.some(({ act }) => act === 'give_feedback');
  const remarks = worksheet.remarks.filter(({ questionId }) => questionId === place.question.id);
  return (
    <div className="worksheet">
      <RoomBar
        submissionId={submission.id}
        title={submission.title}
        detail={t('worksheet.crumb', { version: form.version })}
      >
        {writes && (
          <SavedState saved={saved} onRetry={canRetry(saver.state) ? () => void saver.flush() : undefined} />
        )}
        {writes && <HandIn submission={submission} form={form} answers={answers} flush={saver.flush} />}
        {advises && <FeedbackBar submission={submission} form={form} feedback={feedback} />}
      </RoomBar>
      <div className="w">
        <nav className={chaptersOpen ? 'ch open' : 'ch'} aria-label={t('worksheet.chapters')} id="chapters">
          <ChapterList
            form={form}
            answers={answers}
            level={submission.requestedLevel}
            remarks={worksheet.remarks}
            current={place.page}
            onChoose={() => setChaptersOpen(false)}
          />
          {writes && <LevelNeeds form={form} answers={answers} requested={submission.requestedLevel} />}
        </nav>
        <main className="ed" id="main">
          <p className="m-only row">
            <button
              type="button"
              className="btn small"
              aria-expanded={chaptersOpen}
              aria-controls="chapters"
              onClick={() => setChaptersOpen(!chaptersOpen)}
            >
              <Icon of={MenuBookOutlined} />
              {t('worksheet.chapters')}
            </button>
            <a className="btn small" href="#help">
              <Icon of={ForumOutlined} />
              {t('worksheet.help.jump', { smart_count: remarks.length })}
            </a>
          </p>
          <SectionPage {...props} place={place} />
        </main>
        <aside className="aside" id="help" aria-label={t('worksheet.help.title')}>
          <HelpPane
            question={place.question}
            criteria={criteriaFor(submission.criteriaVersion, submission.requestedLevel)}
          >
            {advises && <FeedbackField question={place.question} feedback={feedback} />}
            <Remarks submissionId={submission.id} remarks={remarks} mayResolve={writes} />
          </HelpPane>
        </aside>
      </div>
    </div>
  );
}
