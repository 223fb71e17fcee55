import MenuBookOutlined from '@mui/icons-material/MenuBookOutlined';
import ForumOutlined from '@mui/icons-material/ForumOutlined';
import { useState, type ReactElement } from 'react';
import { Link } from 'react-router';
import type { Answers, AnswerValue, Form, Problem } from '#domain';
import type { SubmissionDetail } from '../api/index.js';
import { Icon, SavedState } from '../parts/index.js';
import { written } from '../parts/written.js';
import { RoomBar } from '../writing/RoomBar.js';
import type { Autosave } from '../writing/useSaver.js';
import { canRetry, useSaved } from '../writing/useSaved.js';
import { useWords } from '../writing/useWords.js';
import { Aside } from './Aside.js';
import { ChapterList } from './ChapterList.js';
import { FeedbackBar } from './FeedbackBar.js';
import { HandIn } from './HandIn.js';
import { LevelNeeds } from './LevelNeeds.js';
import { MakeRemark } from './MakeRemark.js';
import { SectionPage } from './SectionPage.js';
import { type Worksheet } from './types.js';
import { useConversation } from './useConversation.js';
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

/** Chapters left, one section at a time in the middle, what belongs to the text on the right. */
export function WorksheetScreen(props: WorksheetScreenProps): ReactElement {
  const { submission, form, personId, worksheet, answers } = props;
  const { t } = useWords();
  const place = usePlace(form);
  const conversation = useConversation({
    submissionId: submission.id,
    personId,
    form,
    worksheet,
    answers,
    onBegin: place.enter,
  });
  const [chaptersOpen, setChaptersOpen] = useState(false);
  const open = openRemarks(worksheet, place.question.id);
  return (
    <div className="worksheet">
      <Bar {...props} preparing={conversation.preparing} />
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
          {worksheet.editable !== 'none' && (
            <LevelNeeds
              form={form}
              answers={answers}
              requested={submission.requestedLevel}
              onChoose={() => setChaptersOpen(false)}
            />
          )}
        </nav>
        <main className="ed" id="main" onClick={conversation.onTextClick}>
          <p className="m-only row">
            <button
              type="button"
              className="btn small to-chapters"
              aria-expanded={chaptersOpen}
              aria-controls="chapters"
              onClick={() => setChaptersOpen(!chaptersOpen)}
            >
              <Icon of={MenuBookOutlined} />
              {t('worksheet.chapters')}
            </button>
            <a className="btn small" href="#help">
              <Icon of={ForumOutlined} />
              {open === 0 ? t('worksheet.help.jump_none') : t('worksheet.help.jump', { smart_count: open })}
            </a>
          </p>
          <SectionPage {...props} place={place} />
          <MakeRemark selected={conversation.selected} onMake={conversation.begin} />
        </main>
        <Aside {...props} place={place} conversation={conversation} />
      </div>
    </div>
  );
}

const openRemarks = ({ remarks }: Worksheet, questionId: string): number =>
  remarks.filter((remark) => remark.questionId === questionId && remark.resolvedAt === null).length;

/** Where one is, whether the work is safe, and the act with which it ends. */
function Bar(
  props: WorksheetScreenProps & { preparing: ReturnType<typeof useConversation>['preparing'] },
): ReactElement {
  const { submission, form, worksheet, answers, saver } = props;
  const { t } = useWords();
  const saved = useSaved(saver.state);
  const writes = worksheet.editable !== 'none';
  const sendsFeedback = submission.acts.some(({ act }) => act === 'give_feedback');
  return (
    <RoomBar
      submissionId={submission.id}
      {...written}
      title={submission.title}
      detail={t('worksheet.crumb', { version: form.version })}
    >
      {submission.state !== 'draft' && (
        <Link className="ws-changes" to={`/submissions/${submission.id}/changes`}>
          {t('compare.link')}
        </Link>
      )}
      {writes && (
        <SavedState saved={saved} onRetry={canRetry(saver.state) ? () => void saver.flush() : undefined} />
      )}
      {writes && <HandIn submission={submission} form={form} answers={answers} flush={saver.flush} />}
      {sendsFeedback && <FeedbackBar {...props} />}
    </RoomBar>
  );
}
