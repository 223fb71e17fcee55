import { useTranslate } from 'react-admin';
import { useState, type ReactElement } from 'react';
import { today } from '../../i18n/format.js';
import { ActDialog } from '../../parts/ActDialog.js';
import { ChoiceGroup, TextField } from '../../parts/Field.js';
import { DayField, useQuestions } from '../fields.js';
import type { DossierDialogProps } from './types.js';

/** Which questions of the worksheet reopen. */
function QuestionPicker(props: {
  formVersion: string;
  chosen: readonly string[];
  error: string | undefined;
  onToggle: (id: string) => void;
}): ReactElement {
  const translate = useTranslate();
  const chapters = useQuestions(props.formVersion);
  return (
    <ChoiceGroup legend={translate('dossier.field.questions')} error={props.error}>
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
    </ChoiceGroup>
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
      <QuestionPicker
        formVersion={props.submission.formVersion}
        chosen={questionIds}
        error={tried && questionIds.length === 0 ? translate('reason.questions_not_named') : undefined}
        onToggle={toggle}
      />
      <DayField
        label={translate('dossier.field.due')}
        min={today()}
        error={tried && dueOn === '' ? translate('common.required') : undefined}
        value={dueOn}
        onChange={setDue}
      />
    </ActDialog>
  );
}
