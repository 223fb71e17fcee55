import { useLocaleState, useTranslate } from 'react-admin';
import type { ReactElement } from 'react';
import { criteriaFor, levels, worksheetForm, type Question } from '#domain';
import { Page } from '../frame/Page.js';
import type { Locale } from '../i18n/format.js';
import { LevelLadder } from '../parts/LevelLadder.js';
import './office.css';

const formVersion = '2015';
const criteriaVersion = '2015-2018';

function useNeeded(): (question: Question) => string {
  const translate = useTranslate();
  return (question) => {
    if (question.requiredForSubmit) return translate('office.forms.at_submit');
    if (question.requiredFrom === null) return translate('office.forms.optional');
    return translate('office.forms.required', { level: translate(`level.${question.requiredFrom}`) });
  };
}

function Worksheet(): ReactElement {
  const translate = useTranslate();
  const needed = useNeeded();
  const [locale] = useLocaleState();
  const language = locale as Locale;
  return (
    <section className="sheet pad">
      <h2>{translate('office.forms.worksheet', { version: formVersion })}</h2>
      {worksheetForm(formVersion).chapters.map((chapter) => {
        const questions = chapter.sections.flatMap((section) => section.questions);
        return (
          <details key={chapter.id} className="fold">
            <summary>
              {[chapter.number, chapter.title[language]].filter(Boolean).join(' ')}{' '}
              <span className="count">
                {translate('office.forms.questions', { smart_count: questions.length })}
              </span>
            </summary>
            <ul className="plain">
              {questions.map((question) => (
                <li key={question.id}>
                  <strong>{question.title[language]}</strong> <span className="meta">{needed(question)}</span>
                  <p className="muted fine">{question.guidance[language]}</p>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}

function Criteria(): ReactElement {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const all = criteriaFor(criteriaVersion, 'effective_strong');
  return (
    <section className="sheet pad">
      <h2>{translate('office.forms.criteria', { version: criteriaVersion })}</h2>
      {levels.map((level) => {
        const criteria = all.filter((criterion) => criterion.level === level);
        if (criteria.length === 0) return null;
        return (
          <details key={level} className="fold" open={level === 'well_described'}>
            <summary>
              <LevelLadder level={level} /> <span className="count">{criteria.length}</span>
            </summary>
            <ol>
              {criteria.map((criterion) => (
                <li key={criterion.id}>{criterion.title[locale as Locale]}</li>
              ))}
            </ol>
          </details>
        );
      })}
    </section>
  );
}

/** The worksheet and the criteria as they are asked and judged now. */
export function FormsPage(): ReactElement {
  const translate = useTranslate();
  return (
    <Page title={translate('office.forms.title')}>
      <div className="head">
        <div>
          <h1>{translate('office.forms.title')}</h1>
          <p className="muted">{translate('office.forms.lead')}</p>
        </div>
      </div>
      <div className="committees">
        <Criteria />
        <Worksheet />
      </div>
    </Page>
  );
}
