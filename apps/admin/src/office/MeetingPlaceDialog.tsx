import CallSplit from '@mui/icons-material/CallSplitOutlined';
import { useNotify, useTranslate } from 'react-admin';
import { useState, type ReactElement } from 'react';
import { api, ApiError } from '../api/client.js';
import { LineField } from '../parts/Field.js';
import { Note } from '../parts/Note.js';
import { PlainDialog } from '../parts/PlainDialog.js';
import { type Place, usePlaceWords } from './meeting-place.js';

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

const placeOf = ({ meetingAt = null, meetingPlace = null }: Place): Place => ({ meetingAt, meetingPlace });

const differ = (one: Place, other: Place): boolean =>
  one.meetingAt !== other.meetingAt || one.meetingPlace !== other.meetingPlace;

/** What somebody else wrote while this was open. What was typed stays until one takes theirs. */
function Theirs(props: { place: Place; onTake: () => void }): ReactElement {
  const translate = useTranslate();
  const words = usePlaceWords()(props.place) ?? translate('office.meetings.place_open');
  return (
    <Note role="dispute" icon={CallSplit} alert>
      <p className="strong">{translate('office.meetings.place_changed')}</p>
      <p>{translate('office.meetings.place_now', { place: words })}</p>
      <p>
        <button type="button" className="link" onClick={props.onTake}>
          {translate('office.meetings.place_take')}
        </button>
      </p>
    </Note>
  );
}

/** Asks when and where a meeting is held. */
export function MeetingPlaceDialog(props: MeetingPlaceDialogProps): ReactElement {
  const translate = useTranslate();
  const notify = useNotify();
  // The list behind this may learn of a change first; what is typed here is still based on what was read here.
  const [read] = useState(props.now);
  const [place, setPlace] = useState(() => placeOf(read));
  const [theirs, setTheirs] = useState<Place | null>(null);
  const { placeVersion: version = 1 } = theirs ?? read;
  const keep = async (): Promise<void | false> => {
    const params = { path: { id: props.roundId } };
    try {
      await api.PUT('/api/rounds/{id}/meeting', { params, body: { ...place, version } });
    } catch (error) {
      if (!(error instanceof ApiError) || error.problem.code !== 'version_conflict') throw error;
      setTheirs(error.problem.current as Place);
      return false;
    }
    notify(translate('office.meetings.place_kept', { name: props.name }));
    await props.onDone();
  };
  const close = (): void => {
    props.onClose();
    if (theirs) void props.onDone();
  };
  return (
    <PlainDialog
      title={translate('office.meetings.place_title', { name: props.name })}
      doLabel={translate('office.meetings.place_keep')}
      cancelLabel={translate('office.meetings.place_not')}
      onClose={close}
      onDo={keep}
    >
      <p className="muted">{translate('office.meetings.place_readers')}</p>
      {theirs && differ(place, theirs) ? (
        <Theirs place={theirs} onTake={() => setPlace(placeOf(theirs))} />
      ) : null}
      <PlaceFields place={place} onChange={setPlace} />
    </PlainDialog>
  );
}
