import AddCommentOutlined from '@mui/icons-material/AddCommentOutlined';
import type { ReactElement } from 'react';
import { type Form, type Question, questionById } from '#domain';
import { Icon } from '../parts/index.js';
import { type Prepared, PreparedRemark, rangeOf, RemarkThread } from '../remarks/index.js';
import { useWords } from '../writing/useWords.js';
import type { Remark, Worksheet } from './types.js';
import type { Conversation } from './useConversation.js';

interface Props {
  submissionId: string;
  personId: string;
  form: Form;
  /** The questions whose remarks stand here. */
  questions: readonly Question[];
  /** The question a new remark on a whole answer is about. */
  atWork: Question;
  worksheet: Worksheet;
  conversation: Conversation;
}

const isGiven = (remark: Remark | Prepared): remark is Remark => 'round' in remark;

/** The threads beside the text: what the adviser prepares, then what was given; closed ones folded. */
export function RemarksPane(props: Props): ReactElement {
  const { questions, atWork, worksheet, conversation } = props;
  const { t } = useWords();
  const isHere = ({ questionId }: { questionId: string }): boolean =>
    questions.some(({ id }) => id === questionId);
  const given = conversation.given.filter(isHere);
  const prepared = conversation.preparing.remarks.filter(isHere);
  const open = given.filter(({ resolvedAt }) => resolvedAt === null);
  const closed = given.filter(({ resolvedAt }) => resolvedAt !== null);
  const { prepares } = worksheet.guidance;
  return (
    <section className="ws-remarks">
      <h2>{t('remarks.title')}</h2>
      {prepares && (
        <button
          type="button"
          className="btn small"
          onClick={() => conversation.begin({ questionId: atWork.id })}
        >
          <Icon of={AddCommentOutlined} />
          {t('remarks.prepare.on_question')}
        </button>
      )}
      {given.length + prepared.length === 0 && (
        <p className="muted">{t(prepares ? 'remarks.prepare.none_yet' : 'remarks.none_here')}</p>
      )}
      {conversation
        .inTextOrder<Remark | Prepared>([...prepared, ...open])
        .map((remark) =>
          isGiven(remark) ? (
            <Thread key={remark.id} {...props} remark={remark} />
          ) : (
            <PreparedRemark
              key={remark.id}
              remark={remark}
              preparing={conversation.preparing}
              standing={conversation.standing(remark)}
              active={conversation.active === remark.id}
              onActivate={() => conversation.activate(remark.id)}
              about={questions.length > 1 ? <About {...props} questionId={remark.questionId} /> : null}
            />
          ),
        )}
      {closed.length > 0 && (
        <details className="rm-closed">
          <summary>{t('remarks.closed', { smart_count: closed.length })}</summary>
          {conversation.inTextOrder(closed).map((remark) => (
            <Thread key={remark.id} {...props} remark={remark} />
          ))}
        </details>
      )}
    </section>
  );
}

function Thread(props: Props & { remark: Remark }): ReactElement {
  const { submissionId, personId, worksheet, conversation, remark } = props;
  const { t } = useWords();
  const standing = conversation.standing(remark);
  const show = (): void => {
    conversation.activate(remark.id);
    const range = remark.anchor && rangeOf(remark.questionId, remark.anchor);
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  };
  return (
    <RemarkThread
      submissionId={submissionId}
      personId={personId}
      remark={remark}
      rights={worksheet.guidance}
      standing={standing}
      active={conversation.active === remark.id}
      onActivate={() => conversation.activate(remark.id)}
      about={props.questions.length > 1 ? <About {...props} questionId={remark.questionId} /> : null}
      ways={
        standing.kind === 'passage' ? (
          <button type="button" className="link" onClick={show}>
            {t('remarks.to_text')}
          </button>
        ) : undefined
      }
    />
  );
}

/** The question a thread is about, where threads of more than one question stand together. */
function About({ form, questionId }: Props & { questionId: string }): ReactElement {
  const { say } = useWords();
  const question = questionById(form, questionId);
  return <>{question ? say(question.title) : questionId}</>;
}
