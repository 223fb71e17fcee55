import { useTranslate } from 'react-admin';
import { useState, type ReactElement } from 'react';
import { useSession } from '../../access/session.js';
import { useRead } from '../../api/query.js';
import type { Candidate } from '../../api/types.js';
import { ActDialog } from '../../parts/ActDialog.js';
import { Empty, Skeleton } from '../../parts/Empty.js';
import { ChoiceGroup, TextField } from '../../parts/Field.js';
import { Choice } from '../fields.js';
import type { DossierDialogProps } from './types.js';

type Seat = 'assessor' | 'chair';

function CandidateRow(props: { candidate: Candidate; checked: boolean; onChoose: () => void }): ReactElement {
  const translate = useTranslate();
  const { candidate } = props;
  const hints = candidate.hints.map((hint) => translate(`dossier.hint.${hint}`)).join(' ');
  return (
    <label className="opt candidate">
      <input type="radio" name="candidate" checked={props.checked} onChange={props.onChoose} />
      <span>
        <strong>{candidate.name}</strong>
        <span className="hint">{translate('dossier.field.load', { smart_count: candidate.load })}</span>
        {hints ? <span className="hint warn">{hints}</span> : null}
      </span>
    </label>
  );
}

/** Whom to ask: members of the committee, least burdened first, with what speaks against them. */
export function InviteDialog(props: DossierDialogProps): ReactElement {
  const translate = useTranslate();
  const [seat, setSeat] = useState<Seat>('assessor');
  const [personId, setPerson] = useState('');
  const [tried, setTried] = useState(false);
  const list = useRead('/api/submissions/{id}/candidates', {
    path: { id: props.submission.id },
    query: { function: seat },
  });
  const candidates = [...(list.data ?? [])].sort(
    (one, other) => one.hints.length - other.hints.length || one.load - other.load,
  );
  return (
    <ActDialog
      act="invite_assessor"
      open
      {...props}
      input={() => {
        setTried(true);
        return personId === '' ? null : { personId, function: seat };
      }}
    >
      <fieldset>
        <legend className="label">{translate('dossier.field.as')}</legend>
        <span className="seg">
          {(['assessor', 'chair'] as const).map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={seat === one}
              onClick={() => {
                setSeat(one);
                setPerson('');
              }}
            >
              {translate(`dossier.side.function.${one}`)}
            </button>
          ))}
        </span>
      </fieldset>
      <ChoiceGroup
        legend={translate('dossier.field.assessor')}
        error={tried && personId === '' ? translate('common.required_choice') : undefined}
      >
        {list.isPending ? <Skeleton lines={3} /> : null}
        {list.data && candidates.length === 0 ? (
          <Empty title={translate('dossier.field.no_candidates')} />
        ) : null}
        {candidates.map((candidate) => (
          <CandidateRow
            key={candidate.personId}
            candidate={candidate}
            checked={candidate.personId === personId}
            onChoose={() => setPerson(candidate.personId)}
          />
        ))}
      </ChoiceGroup>
    </ActDialog>
  );
}

/** Stepping back, or taking somebody out: the secretary says whom, an assessor only themselves. */
export function RecuseDialog(props: DossierDialogProps): ReactElement {
  const translate = useTranslate();
  const me = useSession()?.person.id ?? '';
  const forOthers = props.submission.relations.includes('secretary');
  const [personId, setPerson] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const list = useRead(
    '/api/submissions/{id}/assignments',
    forOthers ? { path: { id: props.submission.id } } : null,
  );
  const active = (list.data ?? []).filter((row) => row.status === 'invited' || row.status === 'accepted');
  const chosen = forOthers ? personId : me;
  return (
    <ActDialog
      act="recuse"
      open
      {...props}
      input={() => {
        setTried(true);
        return chosen === '' || reason.trim() === '' ? null : { personId: chosen, reason: reason.trim() };
      }}
    >
      {forOthers ? (
        <Choice
          label={translate('dossier.field.person')}
          error={tried && personId === '' ? translate('common.required_choice') : undefined}
          value={personId}
          options={active.map((row) => ({ id: row.personId, words: row.name }))}
          onChange={setPerson}
        />
      ) : null}
      <TextField
        label={translate('dossier.field.reason')}
        readers={translate('dossier.readers.interest')}
        error={tried && reason.trim() === '' ? translate('common.required') : undefined}
        value={reason}
        onChange={setReason}
      />
    </ActDialog>
  );
}
