import type { DataSource } from 'typeorm';
import { Round } from '#assessment';
import { uuidv7 } from '#platform';
import type { Calendar } from './calendar.js';
import type { Cast } from './seed-people.js';

type Kind = keyof Cast['committees'];

/** Days from today on which a committee may meet: the next one is two weeks away, the others lie this far apart. */
export const MEETINGS_APART = 45;
const FIRST_AHEAD = 15;

const names: Readonly<Record<Kind, string>> = { practice_panel: 'Panel', recognition_committee: 'Commissie' };

const places: Readonly<Record<Kind, Pick<Round, 'meetingAt' | 'meetingPlace'>>> = {
  practice_panel: { meetingAt: '10:00', meetingPlace: 'De Boothal, zaal 2' },
  recognition_committee: { meetingAt: '13:30', meetingPlace: 'online' },
};

/** Makes a round when the first dossier needs it, so that no empty rounds of years ago stand in the calendar. */
export class Rounds {
  private readonly made = new Map<string, Promise<string>>();

  constructor(
    private readonly db: DataSource,
    private readonly cast: Cast,
    private readonly calendar: Calendar,
  ) {}

  /** The id of the round of this committee that meets `back` meetings before the next one; negative is later. */
  of(kind: Kind, back: number): Promise<string> {
    const key = `${kind} ${back}`;
    const id = this.made.get(key) ?? this.add(kind, back);
    this.made.set(key, id);
    return id;
  }

  private async add(kind: Kind, back: number): Promise<string> {
    const meeting = meetingDay(back);
    const id = uuidv7();
    const meetingOn = this.calendar.day(meeting);
    await this.db.getRepository(Round).insert({
      id,
      name: `${names[kind]} ${meetingOn.slice(0, 7)}`,
      committeeId: this.cast.committees[kind],
      deliveryOn: this.calendar.day(meeting - 41),
      assessorsKnownOn: this.calendar.day(meeting - 34),
      assessmentsDueOn: this.calendar.day(meeting - 9),
      meetingOn,
      ...places[kind],
    });
    return id;
  }
}

/** The day, counted from today, of the meeting `back` meetings before the next one. */
export const meetingDay = (back: number): number => FIRST_AHEAD - back * MEETINGS_APART;
