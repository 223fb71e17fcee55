import type { Assignment, Reason } from '../api/types.js';
import type { Format } from '../i18n/format.js';

/** Whom a reason counts, of those who were asked to judge. */
const meant: Partial<Record<Reason['code'], (seat: Assignment) => boolean>> = {
  interest_unanswered: ({ status }) => status === 'invited',
  assessments_outstanding: (seat) =>
    seat.function === 'assessor' && seat.status === 'accepted' && !seat.handedIn,
};

/**
 * A reason that counts people, with their names and the day the first was asked, for who reads who judges. It stays a
 * count where the rules count others than these, as when somebody's term has ended.
 */
export function named(reason: Reason, seats: readonly Assignment[], format: Format): Reason {
  const people = seats.filter(meant[reason.code] ?? (() => false));
  if (people.length === 0 || people.length !== reason.params?.count) return reason;
  const [first = ''] = people.map(({ invitedAt }) => invitedAt).sort();
  const names = format.list(people.map(({ name }) => name));
  return { ...reason, params: { ...reason.params, names, asked: format.long(first) } };
}
