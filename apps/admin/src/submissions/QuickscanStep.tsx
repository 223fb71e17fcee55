import { useLocaleState, useTranslate } from 'react-admin';
import { useState, type ReactElement } from 'react';
import { quickscan } from '#domain';
import type { Locale } from '../i18n/format.js';
import { TextField } from '../parts/Field.js';
import { Note } from '../parts/Note.js';

/** Per question of the quickscan: yes or no, and why. */
export type QuickscanAnswers = Record<string, { answer: boolean; explanation: string }>;

interface Props {
  answers: QuickscanAnswers;
  onChange: (answers: QuickscanAnswers) => void;
  onNext: () => void;
}

/** Step 1: seven questions with yes or no. No is allowed; it is said what that means. */
export function QuickscanStep({ answers, onChange, onNext }: Props): ReactElement {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const [tried, setTried] = useState(false);
  const language = locale as Locale;
  const done = quickscan.filter((item) => answers[item.id] !== undefined).length;
  const someNo = quickscan.some((item) => answers[item.id]?.answer === false);
  const set = (id: string, change: Partial<{ answer: boolean; explanation: string }>): void =>
    onChange({ ...answers, [id]: { answer: true, explanation: '', ...answers[id], ...change } });
  const next = (): void => (done === quickscan.length ? onNext() : setTried(true));
  return (
    <section>
      <div className="row">
        <h2>{translate('submissions.new.quickscan')}</h2>
        <span className="meta right">
          {translate('submissions.new.progress', { done, all: quickscan.length })}
        </span>
      </div>
      <ol className="scan sheet">
        {quickscan.map((item, index) => (
          <li key={item.id}>
            <span className="nr">{index + 1}</span>
            <h3>{item.title[language]}</h3>
            <fieldset>
              <legend className="vh">{item.title[language]}</legend>
              <span className="seg">
                {[true, false].map((value) => (
                  <button
                    key={String(value)}
                    type="button"
                    aria-pressed={answers[item.id]?.answer === value}
                    onClick={() => set(item.id, { answer: value })}
                  >
                    {translate(value ? 'common.yes' : 'common.no')}
                  </button>
                ))}
              </span>
            </fieldset>
            <p className="muted fine">{item.explanation[language]}</p>
            {answers[item.id] ? (
              <TextField
                label={translate('submissions.new.explain')}
                hint={translate('submissions.new.explain_hint')}
                rows={2}
                maxLength={2000}
                value={answers[item.id]?.explanation ?? ''}
                onChange={(explanation) => set(item.id, { explanation })}
              />
            ) : null}
          </li>
        ))}
      </ol>
      {someNo ? (
        <Note role="attention">
          <strong>{translate('submissions.new.not_yet')}</strong> {translate('submissions.new.not_yet_text')}
        </Note>
      ) : null}
      {tried && done < quickscan.length ? (
        <Note role="stop" alert>
          {translate('submissions.new.error_quickscan')}
        </Note>
      ) : null}
      <div className="end">
        <button type="button" className="btn primary" onClick={next}>
          {translate('submissions.new.next')}
        </button>
      </div>
    </section>
  );
}
