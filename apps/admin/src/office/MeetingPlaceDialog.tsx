import { useNotify, useTranslate } from 'react-admin';
import { useState, type ReactElement } from 'react';
import { api } from '../api/client.js';
import { LineField } from '../parts/Field.js';
import { PlainDialog } from '../parts/PlainDialog.js';
import type { Place } from './meeting-place.js';

interface PlaceFieldsProps {
  place: Place;
  onChange: (place: Place) => void;
}

/** The hour and the place of a meeting; both may be left open. */
export function PlaceFields({ place, onChange }: PlaceFieldsProps): ReactElement {
  const translate = useTranslate();
  return (
    <div className="two-up">
      <LineField
        label={translate('office.meetings.hour')}
        type="time"
        value={place.meetingAt ?? ''}
        onChange={(meetingAt) => onChange({ ...place, meetingAt })}
      />
      <LineField
        label={translate('office.meetings.place')}
        maxLength={120}
        value={place.meetingPlace ?? ''}
        onChange={(meetingPlace) => onChange({ ...place, meetingPlace })}
      />
    </div>
  );
}

interface MeetingPlaceDialogProps {
  roundId: string;
  name: string;
  now: Place;
  onClose: () => void;
  onDone: () => Promise<unknown>;
}

/** Asks when and where a meeting is held. */
export function MeetingPlaceDialog(props: MeetingPlaceDialogProps): ReactElement {
  const translate = useTranslate();
  const notify = useNotify();
  const [place, setPlace] = useState<Place>({
    meetingAt: props.now.meetingAt ?? null,
    meetingPlace: props.now.meetingPlace ?? null,
  });
  const keep = async (): Promise<void> => {
    await api.PUT('/api/rounds/{id}/meeting', { params: { path: { id: props.roundId } }, body: place });
    notify(translate('office.meetings.place_kept', { name: props.name }));
    await props.onDone();
  };
  return (
    <PlainDialog
      title={translate('office.meetings.place_title', { name: props.name })}
      doLabel={translate('office.meetings.place_keep')}
      cancelLabel={translate('office.meetings.place_not')}
      onClose={props.onClose}
      onDo={keep}
    >
      <p className="muted">{translate('office.meetings.place_readers')}</p>
      <PlaceFields place={place} onChange={setPlace} />
    </PlainDialog>
  );
}
