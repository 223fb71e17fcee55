import { useTranslate } from 'react-admin';
import { useState, type ReactElement } from 'react';
import { today } from '../../i18n/format.js';
import { ActDialog } from '../../parts/ActDialog.js';
import { TextField } from '../../parts/Field.js';
import { DayField, useQuestions } from '../fields.js';
import type { DossierDialogProps } from './types.js';

/** Which questions of the worksheet reopen. */
function QuestionPicker(props: {
  formVersion: string;
  chosen: readonly string[];
  onToggle: (id: string) => void;
}): ReactElement {
  const translate = useTranslate();
  const chapters = useQuestions(props.formVersion);
  return (
    <fieldset>
      <legend className="label">{translate('dossier.field.questions')}</legend>
      {chapters.map((chapter) => (
        <details key={chapter.chapter} className="picker">
          <summary>
            {chapter.chapter}{' '}
            <span className="count">
              {chapter.questions.filter((question) => props.chosen.includes(question.id)).length || ''}
            </span>
          </summary>
          {chapter.questions.map((question) => (
            <label key={question.id} className="opt">
              <input
                type="checkbox"
                checked={props.chosen.includes(question.id)}
                onChange={() => props.onToggle(question.id)}
              />
              {question.words}
            </label>
          ))}
        </details>
      ))}
    </fieldset>
  );
}

/** Questions of the committee: the text, the questions that reopen, and until when. */
export function QuestionsDialog(props: DossierDialogProps): ReactElement {
  const translate = useTranslate();
  const [text, setText] = useState('');
  const [questionIds, setQuestions] = useState<string[]>([]);
  const [dueOn, setDue] = useState('');
  const [tried, setTried] = useState(false);
  const toggle = (id: string): void =>
    setQuestions(
      questionIds.includes(id) ? questionIds.filter((other) => other !== id) : [...questionIds, id],
    );
  return (
    <ActDialog
      act="ask_questions"
      open
      wide
      {...props}
      input={() => {
        setTried(true);
        return text.trim() === '' || dueOn === '' || questionIds.length === 0
          ? null
          : { text: text.trim(), questionIds, dueOn };
      }}
    >
      <TextField
        label={translate('dossier.field.text')}
        readers={translate('dossier.readers.developer_committee')}
        error={tried && text.trim() === '' ? translate('common.required') : undefined}
        value={text}
        onChange={setText}
      />
      <QuestionPicker formVersion={props.submission.formVersion} chosen={questionIds} onToggle={toggle} />
      {tried && questionIds.length === 0 ? (
        <p className="field-error">{translate('reason.questions_not_named')}</p>
      ) : null}
      <DayField label={translate('dossier.field.due')} min={today()} value={dueOn} onChange={setDue} />
    </ActDialog>
  );
}
