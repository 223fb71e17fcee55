import { useLocaleState, useTranslate } from 'react-admin';
import { useState, type FormEvent, type ReactElement } from 'react';
import { levels, themes, type ThemeId } from '#domain';
import type { Level } from '../api/types.js';
import type { Locale } from '../i18n/format.js';
import { LineField } from '../parts/Field.js';
import { LevelLadder } from '../parts/LevelLadder.js';
import { Note } from '../parts/Note.js';
import { written } from '../parts/written.js';

/** What is asked about the intervention before the worksheet opens. */
export interface About {
  title: string;
  subtitle: string;
  organisation: string;
  level: Level;
  themes: ThemeId[];
}

export const emptyAbout: About = {
  title: '',
  subtitle: '',
  organisation: '',
  level: 'well_described',
  themes: [],
};

const faultsOf = (about: About): string[] => [
  ...(about.title.trim() === '' ? ['error_title'] : []),
  ...(about.themes.length < 1 || about.themes.length > 3 ? ['error_themes'] : []),
];

type ChangeProps = { about: About; onChange: (about: About) => void };

function Lines({ about, onChange, untitled }: ChangeProps & { untitled: boolean }): ReactElement {
  const translate = useTranslate();
  const lines = [
    { name: 'title', label: 'name', hint: 'name_hint', error: untitled },
    { name: 'subtitle', label: 'subtitle', hint: 'subtitle_hint', error: false },
    { name: 'organisation', label: 'organisation', hint: null, error: false },
  ] as const;
  return (
    <>
      {lines.map((line) => (
        <LineField
          {...written}
          key={line.name}
          label={translate(`submissions.new.${line.label}`)}
          hint={line.hint ? translate(`submissions.new.${line.hint}`) : undefined}
          error={line.error ? translate('submissions.new.error_title') : undefined}
          maxLength={200}
          value={about[line.name]}
          onChange={(words) => onChange({ ...about, [line.name]: words })}
        />
      ))}
    </>
  );
}

function LevelChoice({ about, onChange }: ChangeProps): ReactElement {
  const translate = useTranslate();
  return (
    <fieldset>
      <legend className="label">{translate('submissions.new.level')}</legend>
      <p className="meta">{translate('submissions.new.level_hint')}</p>
      {levels.map((level) => (
        <label key={level} className="opt">
          <input
            type="radio"
            name="level"
            checked={about.level === level}
            onChange={() => onChange({ ...about, level })}
          />
          <span>
            <LevelLadder level={level} />
            <span className="hint">{translate(`submissions.new.level_text.${level}`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function ThemeChoice({ about, onChange, wrong }: ChangeProps & { wrong: boolean }): ReactElement {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const toggle = (id: ThemeId): void =>
    onChange({
      ...about,
      themes: about.themes.includes(id)
        ? about.themes.filter((theme) => theme !== id)
        : [...about.themes, id],
    });
  return (
    <fieldset>
      <legend className="label">{translate('submissions.new.themes')}</legend>
      <p className="meta">{translate('submissions.new.themes_hint')}</p>
      <div className="themes">
        {themes.map((theme) => (
          <label key={theme.id} className="opt">
            <input
              type="checkbox"
              checked={about.themes.includes(theme.id)}
              onChange={() => toggle(theme.id)}
            />
            {theme.label[locale as Locale]}
          </label>
        ))}
      </div>
      {wrong ? <Note role="stop">{translate('submissions.new.error_themes')}</Note> : null}
    </fieldset>
  );
}

interface Props extends ChangeProps {
  onBack: () => void;
  onDone: () => void;
  busy: boolean;
}

/** Step 2: name, organisation, level and themes. */
export function AboutStep({ about, onChange, onBack, onDone, busy }: Props): ReactElement {
  const translate = useTranslate();
  const [tried, setTried] = useState(false);
  const faults = faultsOf(about);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (faults.length === 0 && !busy) onDone();
  };
  return (
    <form className="sheet pad fields" onSubmit={submit} noValidate>
      <h2>{translate('submissions.new.about')}</h2>
      <Lines about={about} onChange={onChange} untitled={tried && faults.includes('error_title')} />
      <LevelChoice about={about} onChange={onChange} />
      <ThemeChoice about={about} onChange={onChange} wrong={tried && faults.includes('error_themes')} />
      <Note>{translate('submissions.new.readers')}</Note>
      <div className="end">
        <button type="button" className="btn" onClick={onBack}>
          {translate('submissions.new.back')}
        </button>
        <button type="submit" className="btn primary" aria-disabled={busy || undefined}>
          {translate(busy ? 'common.busy' : 'submissions.new.create')}
        </button>
      </div>
    </form>
  );
}
