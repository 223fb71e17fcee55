import PublicOutlined from '@mui/icons-material/PublicOutlined';
import { useId, useState, type ReactElement } from 'react';
import { useFormat } from '../i18n/format.js';
import { Icon } from '../parts/index.js';
import { written } from '../parts/written.js';
import { Runs } from '../writing/Runs.js';
import { useWords } from '../writing/useWords.js';
import { wordDiff } from '../writing/word-diff.js';
import { FieldInput } from './FieldInput.js';
import {
  type EditionField,
  type EditionSection,
  editionSections,
  labelKey,
  longestSummary,
  summaryWords,
  wordsOf,
} from './fields.js';
import type { Edition, EditionContent } from './types.js';

interface Props {
  edition: Edition;
  content: EditionContent;
  /** Absent for those who only read. */
  onChange: ((content: EditionContent) => void) | undefined;
  forOwner: boolean;
  /** Whether the reader can choose when it becomes public. */
  mayPlan: boolean;
}

/** What is public now on the left, what becomes public on the right, field beside field. */
export function SideBySide({ edition, content, onChange, ...reader }: Props): ReactElement {
  const { t } = useWords();
  const live = edition.live?.content ?? null;
  return (
    <div className={live ? 'sx' : onChange ? 'sx single' : 'sx single reads'}>
      <Heads edition={edition} {...reader} />
      {editionSections.map((section) => (
        <Part key={section.id} section={section} live={live} content={content} onChange={onChange} />
      ))}
      <p className="fold">{t('edition.fromRevision')}</p>
    </div>
  );
}

interface PartProps {
  section: EditionSection;
  live: EditionContent | null;
  content: EditionContent;
  onChange: Props['onChange'];
}

/** One part of the page; for a reader, a part in which nothing changes is one line until it is opened. */
function Part({ section, live, content, onChange }: PartProps): ReactElement {
  const { t, locale } = useWords();
  const [opened, setOpened] = useState(false);
  const name = t(`edition.part.${section.id}`);
  const same =
    live && section.fields.every((field) => wordsOf(field, live, locale) === wordsOf(field, content, locale));
  return (
    <section id={`part-${section.id}`} aria-label={name}>
      {same && !onChange && !opened ? (
        <p className="fold">
          {t('edition.unchanged', { part: name })}{' '}
          <button type="button" className="link" onClick={() => setOpened(true)}>
            {t('edition.show')}
          </button>
        </p>
      ) : (
        section.fields.map((field) => (
          <FieldRow key={field.name} field={field} live={live} content={content} onChange={onChange} />
        ))
      )}
    </section>
  );
}

/** When this edition became or becomes public, as far as this reader knows. */
function useReleaseHint({ edition, forOwner, mayPlan }: HeadsProps): string {
  const { t } = useWords();
  const format = useFormat();
  const { number, releasedAt, releasePlannedAt, releasePlannedBy } = edition;
  if (releasedAt) return t('edition.releasedOn', { number, date: format.long(releasedAt) });
  if (releasePlannedAt)
    return t('edition.nextPlanned', {
      when: format.appointment(releasePlannedAt),
      name: releasePlannedBy ?? '',
    });
  if (forOwner) return t('edition.nextForOwner');
  return t(mayPlan ? 'edition.nextAsYouChoose' : 'edition.nextHint');
}

type HeadsProps = Pick<Props, 'edition' | 'forOwner' | 'mayPlan'>;

function Heads(props: HeadsProps): ReactElement {
  const { edition } = props;
  const releaseHint = useReleaseHint(props);
  const { t } = useWords();
  const format = useFormat();
  return (
    <div className="hd">
      {edition.live && (
        <div>
          <h2>{t('edition.live')}</h2>
          <p className="meta">
            {t('edition.liveSince', {
              number: edition.live.number,
              date: format.long(edition.live.releasedAt),
            })}
          </p>
        </div>
      )}
      <div>
        <h2>{t(edition.releasedAt ? 'edition.released' : 'edition.next')}</h2>
        <p className="meta">{releaseHint}</p>
      </div>
    </div>
  );
}

interface RowProps {
  field: EditionField;
  live: EditionContent | null;
  content: EditionContent;
  onChange: Props['onChange'];
}

function FieldRow({ field, live, content, onChange }: RowProps): ReactElement | null {
  const { t, locale } = useWords();
  const id = useId();
  const before = live ? wordsOf(field, live, locale) : '';
  const after = wordsOf(field, content, locale);
  if (!onChange && before === '' && after === '') return null;
  const runs = live ? wordDiff(before, after) : [{ kind: 'same' as const, text: after }];
  // Themes stand in the words of the reader.
  const language = field.kind === 'themes' ? undefined : written;
  return (
    <div className="fr">
      <div className="lab" id={`field-${field.name}`}>
        <h3 id={id}>
          {t(labelKey(field.name))}
          {onChange && field.kind === 'lines' && <span className="meta"> {t('edition.onePerLine')}</span>}
        </h3>
        <span className="aud">
          <Icon of={PublicOutlined} />
          {t(field.name.startsWith('summary') ? 'edition.inSummary' : 'edition.inFacts')}
        </span>
        {field.name === 'summary.goal' && <SummaryLength content={content} />}
      </div>
      <div className="r">
        {live && (
          <div {...language} className="old">
            <Runs runs={runs} side="before" />
          </div>
        )}
        <div {...(onChange ? undefined : language)}>
          {onChange ? (
            <FieldInput field={field} content={content} onChange={onChange} labelledBy={id} />
          ) : (
            <Runs runs={runs} side="after" />
          )}
        </div>
      </div>
    </div>
  );
}

function SummaryLength({ content }: { content: EditionContent }): ReactElement {
  const { t } = useWords();
  const words = summaryWords(content);
  return (
    <span className={words > longestSummary ? 'meta right over' : 'meta right'}>
      {t('edition.summaryWords', { words, max: longestSummary })}
    </span>
  );
}
