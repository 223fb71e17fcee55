import DescriptionIcon from '@mui/icons-material/DescriptionOutlined';
import PersonSearch from '@mui/icons-material/PersonSearchOutlined';
import { useTranslate } from 'react-admin';
import { useState, type ReactElement } from 'react';
import { Link } from 'react-router';
import { useAct } from '../api/useAct.js';
import { useRead } from '../api/query.js';
import type { SubmissionDetail } from '../api/types.js';
import { TextField } from '../parts/Field.js';
import { Icon } from '../parts/Icon.js';
import { Note } from '../parts/Note.js';
import { ProblemNote } from '../parts/ProblemNote.js';
import { written } from '../parts/written.js';

/** What stays after "I have an interest": thanks, and nothing else of the dossier. */
export function Recused(): ReactElement {
  const translate = useTranslate();
  return (
    <section className="sheet pad gate">
      <h1>{translate('dossier.gate.thanks')}</h1>
      <p className="muted">{translate('dossier.gate.thanks_text')}</p>
      <p className="empty-act">
        <Link className="btn" to="/">
          {translate('dossier.gate.home')}
        </Link>
      </p>
    </section>
  );
}

/**
 * The question about interests, before anything of the dossier is shown: title, organisation and authors only,
 * two equal buttons and no default.
 */
export function ConflictGate(props: { submission: SubmissionDetail; onConflict: () => void }): ReactElement {
  const { submission } = props;
  const translate = useTranslate();
  const [note, setNote] = useState('');
  const { perform, busy, problem } = useAct(submission.id);
  const answer = async (interest: 'none' | 'conflict'): Promise<void> => {
    if (busy) return;
    // The page must change before the dossier is asked for again, because it will be unknown by then.
    const input = { interest, ...(note.trim() ? { note: note.trim() } : {}) };
    const result = await perform('answer_interest', submission.version, input);
    if (result !== null && interest === 'conflict') props.onConflict();
  };
  const hints = useRead('/api/submissions/{id}/interest-hints', { path: { id: submission.id } }).data ?? [];
  const names = [submission.owner.name, ...submission.authors.map((author) => author.name)].filter(Boolean);
  const organisation = submission.organisation;
  return (
    <section className="sheet pad gate" aria-labelledby="gate-title">
      <h1 id="gate-title">{translate('dossier.gate.title')}</h1>
      <p className="muted">{translate('dossier.gate.intro')}</p>
      <div className="gate-known">
        <Icon of={DescriptionIcon} />
        <div>
          <h2 {...written}>{submission.title}</h2>
          {organisation ? <p>{organisation}</p> : null}
          {names.length > 0 ? <p>{translate('dossier.gate.authors', { names: names.join(', ') })}</p> : null}
        </div>
      </div>
      {hints.length > 0 ? (
        <Note role="attention" icon={PersonSearch}>
          <p>{translate('dossier.gate.hints')}</p>
          <ul>
            {hints.map((hint) => (
              <li key={hint}>{translate(`dossier.gate.hint.${hint}`)}</li>
            ))}
          </ul>
        </Note>
      ) : null}
      <p className="muted">{translate('dossier.gate.what')}</p>
      <TextField
        label={`${translate('dossier.gate.note')} (${translate('common.optional')})`}
        readers={translate('dossier.gate.readers')}
        rows={2}
        value={note}
        onChange={setNote}
      />
      {problem ? <ProblemNote problem={problem} /> : null}
      <div className="gate-answers">
        <button
          type="button"
          className="btn"
          aria-disabled={busy || undefined}
          onClick={() => void answer('conflict')}
        >
          {translate('dossier.gate.conflict')}
        </button>
        <button
          type="button"
          className="btn"
          aria-disabled={busy || undefined}
          onClick={() => void answer('none')}
        >
          {translate('dossier.gate.none')}
        </button>
      </div>
    </section>
  );
}
