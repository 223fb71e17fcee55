import { useGetList, useNotify, useTranslate } from 'react-admin';
import { useState, type ReactElement } from 'react';
import { api } from '../api/client.js';
import type { CommitteeRow } from '../api/types.js';
import { Choice, DayField } from '../dossier/fields.js';
import { today } from '../i18n/format.js';
import { LineField } from '../parts/Field.js';
import { Note } from '../parts/Note.js';
import { PlainDialog } from '../parts/PlainDialog.js';
import type { Place } from './meeting-place.js';
import { PlaceFields } from './MeetingPlaceDialog.js';

const empty = {
  name: '',
  committeeId: '',
  deliveryOn: '',
  assessorsKnownOn: '',
  assessmentsDueOn: '',
  meetingOn: '',
};
const days = [
  { name: 'deliveryOn', label: 'delivery' },
  { name: 'assessorsKnownOn', label: 'assessors' },
  { name: 'assessmentsDueOn', label: 'assessments' },
  { name: 'meetingOn', label: 'meeting' },
] as const;

/** A new round: name, committee and four days in their order. */
export function NewRoundDialog({
  onClose,
  onDone,
}: {
  onClose: () => void;
  onDone: () => void;
}): ReactElement {
  const translate = useTranslate();
  const notify = useNotify();
  const [round, setRound] = useState(empty);
  const [place, setPlace] = useState<Place>({});
  const [tried, setTried] = useState(false);
  const committees = useGetList<CommitteeRow>('committees');
  const incomplete = Object.values(round).some((value) => value.trim() === '');
  const create = async (): Promise<void | false> => {
    setTried(true);
    if (incomplete) return false;
    await api.POST('/api/rounds', { body: { ...round, ...place } });
    notify(translate('office.rounds.created', { name: round.name }));
    onDone();
  };
  return (
    <PlainDialog
      title={translate('office.rounds.create')}
      doLabel={translate('office.rounds.save')}
      cancelLabel={translate('office.rounds.cancel')}
      onClose={onClose}
      onDo={create}
    >
      <p className="muted">{translate('office.rounds.happens')}</p>
      <LineField
        label={translate('office.rounds.name')}
        hint={translate('office.rounds.name_hint')}
        error={tried && round.name.trim() === '' ? translate('common.required') : undefined}
        maxLength={80}
        value={round.name}
        onChange={(name) => setRound({ ...round, name })}
      />
      <Choice
        label={translate('office.rounds.committee')}
        value={round.committeeId}
        options={(committees.data ?? []).map((committee) => ({ id: committee.id, words: committee.name }))}
        onChange={(committeeId) => setRound({ ...round, committeeId })}
      />
      <div className="two-up">
        {days.map((day, index) => (
          <DayField
            key={day.name}
            label={translate(`office.rounds.${day.label}`)}
            min={round[days[index - 1]?.name ?? 'deliveryOn'] || today()}
            value={round[day.name]}
            onChange={(value) => setRound({ ...round, [day.name]: value })}
          />
        ))}
      </div>
      <PlaceFields place={place} onChange={setPlace} />
      {tried && incomplete ? <Note role="stop">{translate('office.rounds.order')}</Note> : null}
    </PlainDialog>
  );
}
