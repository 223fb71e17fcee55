import { useLocaleState, useTranslate } from 'react-admin';
import type { ReactElement } from 'react';
import { worksheetForm } from '#domain';
import type { Locale } from '../i18n/format.js';
import { Field, LineField } from '../parts/Field.js';

/** A choice out of a list that is short enough to read. */
export function Choice<Id extends string>(props: {
  label: string;
  hint?: string;
  error?: string | undefined;
  value: Id | '';
  options: readonly { id: Id; words: string }[];
  onChange: (value: Id | '') => void;
}): ReactElement {
  const translate = useTranslate();
  return (
    <Field label={props.label} hint={props.hint} error={props.error}>
      {(control) => (
        <select
          {...control}
          className="input"
          required
          value={props.value}
          onChange={(event) => props.onChange(event.target.value as Id | '')}
        >
          <option value="">{translate('common.choose')}</option>
          {props.options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** A day. */
export function DayField(props: {
  label: string;
  min?: string;
  error?: string | undefined;
  value: string;
  onChange: (value: string) => void;
}): ReactElement {
  return <LineField {...props} type="date" required />;
}

/** The questions of a worksheet by chapter, in the language on screen. */
export function useQuestions(
  formVersion: string,
): { chapter: string; questions: { id: string; words: string }[] }[] {
  const [locale] = useLocaleState();
  const language = locale as Locale;
  return worksheetForm(formVersion).chapters.map((chapter) => ({
    chapter: [chapter.number, chapter.title[language]].filter(Boolean).join(' '),
    questions: chapter.sections.flatMap((section) =>
      section.questions.map((question) => ({
        id: question.id,
        words: [section.number, question.title[language]].filter(Boolean).join(' '),
      })),
    ),
  }));
}
