import PictureAsPdf from '@mui/icons-material/PictureAsPdfOutlined';
import { Fragment, useState, type ReactElement, type ReactNode } from 'react';
import { placesOfNames } from '#domain';
import { Icon } from '../parts/index.js';
import { Mark } from '../frame/Brand.js';
import { written } from '../parts/written.js';
import { useWords } from '../writing/useWords.js';
import type { Letters } from './types.js';

interface Props {
  letters: Letters;
  /** Title of the panel and what is true of this letter now. */
  title: string;
  detail: string;
  /** Texts that are being written: they stand marked. */
  edited?: readonly string[];
  /** Names that should not be in it. */
  flagged?: readonly string[];
  /** Where the letter is as a PDF, without its language. */
  pdf?: string;
}

/** The letter as the developer gets it, in either language. */
export function LetterPaper({ letters, title, detail, edited = [], flagged = [], pdf }: Props): ReactElement {
  const { t, locale } = useWords();
  const [language, setLanguage] = useState(locale);
  return (
    <section className="pv" aria-label={title}>
      <div className="top">
        <strong>{title}</strong>
        <span className="meta">{detail}</span>
        <span className="seg right" role="group" aria-label={t('decision.letter.language')}>
          {(['nl', 'en'] as const).map((name) => (
            <button
              key={name}
              type="button"
              aria-pressed={language === name}
              lang={name}
              onClick={() => setLanguage(name)}
            >
              {name === 'nl' ? 'Nederlands' : 'English'}
            </button>
          ))}
        </span>
        {pdf ? (
          <a className="btn small" href={`${pdf}?language=${language}`} download>
            <Icon of={PictureAsPdf} />
            {t('decision.letter.pdf')}
          </a>
        ) : null}
      </div>
      <Paper letters={letters} language={language} edited={edited} flagged={flagged} />
    </section>
  );
}

function Paper({
  letters,
  language,
  edited,
  flagged,
}: {
  letters: Letters;
  language: keyof Letters;
  edited: readonly string[];
  flagged: readonly string[];
}): ReactElement {
  const letter = letters[language];
  // What people wrote is not translated: it is the same in either letter.
  const isWritten = (index: number): boolean =>
    letters.nl.parts[index]?.text === letters.en.parts[index]?.text;
  const text = (words: string): ReactNode => <Flagged text={words} names={flagged} />;
  return (
    <article className="paper" lang={letter.language}>
      <p className="brand">
        <Mark />
        <span>Erkend</span>
      </p>
      <div className="adr">
        <span>
          {letter.organisation && (
            <>
              {letter.organisation}
              <br />
            </>
          )}
          {letter.addressee}
        </span>
        <span>{letter.date}</span>
      </div>
      <h2>{letter.subject}</h2>
      <p>{letter.salutation}</p>
      {letter.parts.map((part, index) => (
        <div key={index}>
          {part.heading && <h3>{part.heading}</h3>}
          <p {...(isWritten(index) && written)} className={edited.includes(part.text) ? 'edit' : undefined}>
            {text(part.text)}
          </p>
          {part.items.length > 0 && (
            <ol {...written}>
              {part.items.map((item, place) => (
                <li key={place}>{text(item)}</li>
              ))}
            </ol>
          )}
        </div>
      ))}
      <p className="closing">{letter.closing}</p>
    </article>
  );
}

/** A text in which the family names of these people are underlined as a warning. */
function Flagged({ text, names }: { text: string; names: readonly string[] }): ReactElement {
  const places = placesOfNames(text, names);
  const after = places.at(-1)?.end ?? 0;
  return (
    <>
      {places.map(({ start, end }, index) => (
        <Fragment key={start}>
          {text.slice(places[index - 1]?.end ?? 0, start)}
          <span className="flag">{text.slice(start, end)}</span>
        </Fragment>
      ))}
      {text.slice(after)}
    </>
  );
}
