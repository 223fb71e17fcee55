import EditNote from '@mui/icons-material/EditNoteOutlined';
import { useTranslate } from 'react-admin';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useRead } from '../api/query.js';
import type { AvailableAct, SubmissionDetail } from '../api/types.js';
import { useFormat } from '../i18n/format.js';
import { Icon } from '../parts/Icon.js';
import { ClosedAct } from '../parts/Reasons.js';
import { actAddress, actPlaces } from './act-places.js';
import { named } from './named-reasons.js';

/** Open acts first, those that end something after them, closed ones last. */
function inOrder(acts: readonly AvailableAct[]): AvailableAct[] {
  const rank = (act: AvailableAct): number => (act.open ? 0 : 2) + (actPlaces[act.act].last ? 1 : 0);
  return [...acts].sort((one, other) => rank(one) - rank(other));
}

function OpenAct(props: {
  submission: SubmissionDetail;
  act: AvailableAct;
  primary: boolean;
  onAct: (act: AvailableAct) => void;
}): ReactElement {
  const translate = useTranslate();
  const { act } = props.act;
  const place = actPlaces[act];
  const look = `btn ${props.primary ? 'primary' : ''}`;
  const label = translate(`act.${act}.do`);
  return (
    <div>
      <div>
        <h3>{translate(`act.${act}.label`)}</h3>
        <p>{translate(`act.${act}.hint`)}</p>
      </div>
      {place.screen ? (
        <Link className={look} to={actAddress(props.submission.id, act)}>
          <Icon of={place.icon} />
          {label}
        </Link>
      ) : (
        <button type="button" className={look} aria-haspopup="dialog" onClick={() => props.onAct(props.act)}>
          <Icon of={place.icon} />
          {label} …
        </button>
      )}
    </div>
  );
}

/** The states in which the developer's side writes; writing is then the first thing to do. */
const writing: readonly string[] = ['draft', 'returned', 'guidance', 'questions'];

function WriteRow({ submission, primary }: { submission: SubmissionDetail; primary: boolean }): ReactElement {
  const translate = useTranslate();
  return (
    <div>
      <div>
        <h3>{translate('dossier.acts.write')}</h3>
        <p>{translate('dossier.acts.write_hint')}</p>
      </div>
      <Link className={`btn ${primary ? 'primary' : ''}`} to={`/submissions/${submission.id}/worksheet`}>
        <Icon of={EditNote} />
        {translate('dossier.tabs.worksheet')}
      </Link>
    </div>
  );
}

/** "What can be done now": the open acts with one primary button, then the closed ones with all their reasons. */
export function ActsPanel(props: {
  submission: SubmissionDetail;
  onAct: (act: AvailableAct) => void;
}): ReactElement {
  const { submission, onAct } = props;
  const translate = useTranslate();
  const format = useFormat();
  const { data: seats } = useRead(
    '/api/submissions/{id}/assignments',
    submission.groups.includes('assignments') ? { path: { id: submission.id } } : null,
  );
  const acts = inOrder(submission.acts);
  const [open, closed] = [acts.filter((act) => act.open), acts.filter((act) => !act.open)];
  const writes =
    submission.relations.some((one) => one === 'owner' || one === 'author') &&
    writing.includes(submission.state);
  const first = open.find((act) => !actPlaces[act.act].last);
  const count =
    closed.length > 0
      ? translate('dossier.acts.count', { smart_count: open.length, closed: closed.length })
      : translate('dossier.acts.count_open', { smart_count: open.length });
  return (
    <section className="sheet acts" aria-labelledby="acts-title">
      <header>
        <h2 id="acts-title">{translate('dossier.acts.title')}</h2>
        {acts.length > 0 ? <span className="meta right">{count}</span> : null}
      </header>
      {acts.length === 0 && !writes ? (
        <div className="calm">
          <div>
            <h3>{translate('dossier.acts.none')}</h3>
            <p>{translate('dossier.acts.none_text')}</p>
          </div>
        </div>
      ) : null}
      {first ? <OpenAct submission={submission} act={first} primary onAct={onAct} /> : null}
      {writes ? <WriteRow submission={submission} primary={first === undefined} /> : null}
      {open
        .filter((act) => act !== first)
        .map((act) => (
          <OpenAct key={act.act} submission={submission} act={act} primary={false} onAct={onAct} />
        ))}
      {closed.map((act) => (
        <ClosedAct
          key={act.act}
          title={translate(`act.${act.act}.label`)}
          label={translate(`act.${act.act}.do`)}
          reasons={act.reasons.map((reason) => named(reason, seats ?? [], format))}
          submissionId={submission.id}
        />
      ))}
    </section>
  );
}
