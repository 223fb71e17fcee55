import { useGetList, useTranslate } from 'react-admin';
import { useState, type ReactElement } from 'react';
import { Link } from 'react-router';
import type { RoundRow } from '../../api/types.js';
import { today, useFormat } from '../../i18n/format.js';
import { ActDialog } from '../../parts/ActDialog.js';
import { TextField } from '../../parts/Field.js';
import { Note } from '../../parts/Note.js';
import { Choice, DayField } from '../fields.js';
import type { DossierDialogProps } from './types.js';

/** The rounds of the dossier's committee that can still be chosen. */
function RoundChoice(
  props: DossierDialogProps & { value: string; missing: boolean; onChange: (id: string) => void },
): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const rounds = useGetList<RoundRow>('rounds');
  const { committeeKind, round } = props.submission;
  const fitting = (rounds.data ?? []).filter(
    (row) => row.committeeKind === committeeKind && row.id !== round?.id && row.deliveryOn >= today(),
  );
  if (rounds.data && fitting.length === 0) {
    return (
      <Note role="attention">
        {translate('dossier.field.no_rounds')}{' '}
        <Link to="/rounds">{translate('submissions.view.rounds')}</Link>
      </Note>
    );
  }
  const words = (row: RoundRow): string =>
    translate('dossier.field.round_words', {
      name: row.name,
      committee: translate(`committee.${row.committeeKind}`).toLocaleLowerCase(),
      delivery: format.short(row.deliveryOn),
      meeting: format.short(row.meetingOn),
    });
  return (
    <Choice
      label={translate('dossier.field.round')}
      error={props.missing ? translate('common.required_choice') : undefined}
      value={props.value}
      options={fitting.map((row) => ({ id: row.id, words: words(row) }))}
      onChange={props.onChange}
    />
  );
}

/** Into a round, which settles the dates. */
export function PlaceDialog(props: DossierDialogProps): ReactElement {
  const [roundId, setRound] = useState('');
  const [tried, setTried] = useState(false);
  return (
    <ActDialog
      act="place_in_round"
      open
      {...props}
      input={() => {
        setTried(true);
        return roundId === '' ? null : { roundId };
      }}
    >
      <RoundChoice {...props} value={roundId} missing={tried && roundId === ''} onChange={setRound} />
    </ActDialog>
  );
}

/** To another round, with the reason everyone concerned reads. */
export function MoveDialog(props: DossierDialogProps): ReactElement {
  const translate = useTranslate();
  const [roundId, setRound] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  return (
    <ActDialog
      act="move_round"
      open
      {...props}
      input={() => {
        setTried(true);
        return roundId === '' || reason.trim() === '' ? null : { roundId, reason: reason.trim() };
      }}
    >
      <RoundChoice {...props} value={roundId} missing={tried && roundId === ''} onChange={setRound} />
      <TextField
        label={translate('dossier.field.reason')}
        readers={translate('dossier.readers.developer_committee')}
        error={tried && reason.trim() === '' ? translate('common.required') : undefined}
        value={reason}
        onChange={setReason}
      />
    </ActDialog>
  );
}

/** On the agenda of a meeting; the day of the round is proposed. */
export function ScheduleDialog(props: DossierDialogProps): ReactElement {
  const translate = useTranslate();
  const rounds = useGetList<RoundRow>('rounds');
  const [chosen, setDay] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const { meetingOn, round } = props.submission;
  const proposed = meetingOn ?? rounds.data?.find(({ id }) => id === round?.id)?.meetingOn ?? '';
  const day = chosen ?? proposed;
  return (
    <ActDialog
      act="schedule_meeting"
      open
      {...props}
      input={() => {
        setTried(true);
        return day === '' ? null : { meetingOn: day };
      }}
    >
      <DayField
        label={translate('dossier.field.meeting')}
        error={tried && day === '' ? translate('common.required') : undefined}
        value={day}
        onChange={setDay}
      />
    </ActDialog>
  );
}
