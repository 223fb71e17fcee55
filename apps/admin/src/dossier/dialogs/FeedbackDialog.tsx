import { useTranslate } from 'react-admin';
import { useState, type ReactElement } from 'react';
import { ActDialog } from '../../parts/ActDialog.js';
import { Field, TextField } from '../../parts/Field.js';
import { useQuestions } from '../fields.js';
import type { DossierDialogProps } from './types.js';

interface RemarkDraft {
  questionId: string;
  text: string;
}

function RemarkFields(props: {
  formVersion: string;
  remark: RemarkDraft;
  onChange: (remark: RemarkDraft) => void;
}): ReactElement {
  const translate = useTranslate();
  const chapters = useQuestions(props.formVersion);
  return (
    <div className="remark-draft">
      <Field label={translate('dossier.field.question')}>
        {(control) => (
          <select
            {...control}
            className="input"
            value={props.remark.questionId}
            onChange={(event) => props.onChange({ ...props.remark, questionId: event.target.value })}
          >
            <option value="">{translate('common.choose')}</option>
            {chapters.map((chapter) => (
              <optgroup key={chapter.chapter} label={chapter.chapter}>
                {chapter.questions.map((question) => (
                  <option key={question.id} value={question.id}>
                    {question.words}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        )}
      </Field>
      <TextField
        label={translate('dossier.field.remark')}
        rows={2}
        value={props.remark.text}
        onChange={(text) => props.onChange({ ...props.remark, text })}
      />
    </div>
  );
}

/** A feedback round: a letter, and remarks that appear beside the questions they are about. */
export function FeedbackDialog(props: DossierDialogProps): ReactElement {
  const translate = useTranslate();
  const [letter, setLetter] = useState('');
  const [remarks, setRemarks] = useState<RemarkDraft[]>([]);
  const [tried, setTried] = useState(false);
  const missing = letter.trim() === '';
  return (
    <ActDialog
      act="give_feedback"
      open
      wide
      {...props}
      input={() => {
        setTried(true);
        if (missing) return null;
        const complete = remarks.filter((remark) => remark.questionId !== '' && remark.text.trim() !== '');
        return { letter: letter.trim(), remarks: complete };
      }}
    >
      <TextField
        label={translate('dossier.field.letter')}
        hint={translate('dossier.field.letter_hint')}
        readers={translate('dossier.readers.developer')}
        error={tried && missing ? translate('common.required') : undefined}
        rows={6}
        value={letter}
        onChange={setLetter}
      />
      <fieldset className="stack">
        <legend className="label">{translate('dossier.field.remarks')}</legend>
        {remarks.map((remark, index) => (
          <RemarkFields
            key={index}
            formVersion={props.submission.formVersion}
            remark={remark}
            onChange={(changed) => setRemarks(remarks.map((other, at) => (at === index ? changed : other)))}
          />
        ))}
        <button
          type="button"
          className="btn small"
          onClick={() => setRemarks([...remarks, { questionId: '', text: '' }])}
        >
          {translate('dossier.field.add_remark')}
        </button>
      </fieldset>
    </ActDialog>
  );
}
