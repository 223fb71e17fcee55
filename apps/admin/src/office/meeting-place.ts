import { useFormat } from '../i18n/format.js';

/** What is known of where a meeting is held and when it begins. */
export interface Place {
  readonly meetingAt?: string | null;
  readonly meetingPlace?: string | null;
  /** Of what is kept, where it is kept already. */
  readonly placeVersion?: number;
}

/** '13.30 uur, online'; null while neither is known, or to who may not know. */
export function usePlaceWords(): (of: Place) => string | null {
  const format = useFormat();
  return ({ meetingAt, meetingPlace }) =>
    [meetingAt ? format.hour(meetingAt) : null, meetingPlace].filter(Boolean).join(', ') || null;
}
