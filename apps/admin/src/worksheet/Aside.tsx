import { useEffect, useRef, useState, type ReactElement } from 'react';
import { criteriaFor, type Form } from '#domain';
import type { SubmissionDetail } from '../api/index.js';
import { rangeOf, useBeside } from '../remarks/index.js';
import { useWide } from '../writing/useWide.js';
import { useWords } from '../writing/useWords.js';
import { HelpPane } from './HelpPane.js';
import { RemarksPane } from './RemarksPane.js';
import { mayWrite, type Worksheet } from './types.js';
import type { Conversation } from './useConversation.js';
import type { Place } from './usePlace.js';

const tabs = ['all', 'explanation', 'criteria', 'remarks'] as const;
type Tab = (typeof tabs)[number];

interface Props {
  submission: SubmissionDetail;
  personId: string;
  form: Form;
  worksheet: Worksheet;
  place: Place;
  conversation: Conversation;
}

/**
 * What belongs to the text, beside it: help with the question at work and the remarks, each at the height of what it
 * is about. "Remarks" shows those of the whole page, "all" those of the question at work.
 */
export function Aside(props: Props): ReactElement {
  const { submission, worksheet, place, conversation } = props;
  const { t } = useWords();
  const [tab, setTab] = useState<Tab>('all');
  const column = useRef<HTMLElement>(null);
  const { questions } = place.page.section;
  const pointed = [...conversation.given, ...conversation.preparing.remarks];
  const { chosen } = conversation;
  useEffect(() => {
    // A passage that was chosen in the text shows its thread beside it, whatever stood here.
    if (chosen > 0) setTab('remarks');
  }, [chosen]);
  useBeside(column, (key) => topOf(key, place.question.id, pointed), useWide());
  return (
    <aside className="aside" id="help" aria-label={t('worksheet.help.title')} ref={column}>
      <Tabs tab={tab} count={openOn(questions, conversation)} onChoose={setTab} />
      {tab !== 'remarks' && (
        <HelpPane
          question={place.question}
          criteria={criteriaFor(submission.criteriaVersion, submission.requestedLevel)}
          writable={mayWrite(worksheet.editable, place.question.id)}
          shows={{ explanation: tab !== 'criteria', criteria: tab !== 'explanation' }}
        />
      )}
      {(tab === 'all' || tab === 'remarks') && (
        <RemarksPane
          {...props}
          submissionId={submission.id}
          questions={tab === 'remarks' ? questions : [place.question]}
          atWork={place.question}
        />
      )}
    </aside>
  );
}

function Tabs(props: { tab: Tab; count: number; onChoose: (tab: Tab) => void }): ReactElement {
  const { t } = useWords();
  return (
    <div className="ws-tabs" role="group" aria-label={t('worksheet.help.title')}>
      {tabs.map((tab) => (
        <button key={tab} type="button" aria-pressed={tab === props.tab} onClick={() => props.onChoose(tab)}>
          {t(`worksheet.help.tab.${tab}`)}
          {tab === 'remarks' && props.count > 0 && ` (${props.count})`}
        </button>
      ))}
    </div>
  );
}

/** How many remarks on these questions wait for somebody. */
function openOn(questions: readonly { id: string }[], { given, preparing }: Conversation): number {
  const open = given.filter(({ resolvedAt }) => resolvedAt === null);
  return [...open, ...preparing.remarks].filter(({ questionId }) =>
    questions.some(({ id }) => id === questionId),
  ).length;
}

/** The height in the window of what a thread or the help is about. */
function topOf(
  key: string,
  atWork: string,
  pointed: readonly { id: string; questionId: string; anchor: Parameters<typeof rangeOf>[1] | null }[],
): number | null {
  const remark = pointed.find(({ id }) => id === key);
  const range = remark?.anchor && rangeOf(remark.questionId, remark.anchor);
  const about = range ?? document.getElementById(`q-${remark?.questionId ?? atWork}`);
  return about?.getBoundingClientRect().top ?? null;
}
