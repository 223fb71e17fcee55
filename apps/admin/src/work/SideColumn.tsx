import { useTranslate } from 'react-admin';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useRoles } from '../access/session.js';
import { useRead } from '../api/query.js';
import type { Day, MyWork } from '../api/types.js';
import { daysBetween, today, useFormat } from '../i18n/format.js';
import { usePlaceWords } from '../office/meeting-place.js';
import { written } from '../parts/written.js';

interface DateRow {
  on: Day;
  words: string;
  detail?: string | null;
  to?: string;
  /** The language of the words, where that is not the reader's. */
  lang?: string;
}

function Dates({ rows }: { rows: readonly DateRow[] }): ReactElement {
  const format = useFormat();
  return (
    <ul className="dates">
      {rows.map((row) => (
        <li key={`${row.on}-${row.words}`}>
          <time dateTime={row.on} title={format.full(row.on)}>
            {format.dayMonth(row.on)}
          </time>
          <span>
            {row.to ? (
              <Link lang={row.lang} to={row.to}>
                {row.words}
              </Link>
            ) : (
              row.words
            )}
            {row.detail ? <small>{row.detail}</small> : null}
          </span>
        </li>
      ))}
    </ul>
  );
}

function RoundSheet(): ReactElement | null {
  const translate = useTranslate();
  const placeWords = usePlaceWords();
  const { data } = useRead('/api/rounds');
  const now = today();
  const round = (data?.items ?? [])
    .filter((row) => row.meetingOn >= now)
    .sort((one, other) => one.deliveryOn.localeCompare(other.deliveryOn))[0];
  if (!round) return null;
  const { progress, submissions: count } = round;
  const rows: DateRow[] = [
    { on: round.deliveryOn, words: translate('work.round.delivery') },
    {
      on: round.assessorsKnownOn,
      words: translate('work.round.assessors'),
      detail: progress && progress.seats > 0 ? translate('work.round.seats', { ...progress }) : null,
    },
    {
      on: round.assessmentsDueOn,
      words: translate('work.round.assessments'),
      detail: progress && progress.accepted > 0 ? translate('work.round.handed_in', { ...progress }) : null,
    },
    { on: round.meetingOn, words: translate('work.round.meeting'), detail: placeWords(round) },
  ];
  const about = [
    round.committeeName,
    count === undefined ? null : translate('work.round.count', { smart_count: count }),
  ];
  return (
    <section className="sheet">
      <h2>{translate('work.round.title', { name: round.name.replace(/^ronde /i, '') })}</h2>
      <p className="meta">{about.filter(Boolean).join(' · ')}</p>
      <Dates rows={rows} />
      <Link to="/rounds">{translate('work.round.all')}</Link>
    </section>
  );
}

/** How many open dossiers each of the committees' people judges, the busiest first. */
function LoadSheet(): ReactElement | null {
  const translate = useTranslate();
  const { data } = useRead('/api/committees');
  const loads = new Map(
    (data?.items ?? []).flatMap(({ members }) => members.map((one) => [one.personId, one] as const)),
  );
  const rows = [...loads.values()]
    .flatMap(({ personId, name, load }) => (load ? [{ personId, name, load }] : []))
    .sort((one, other) => other.load - one.load || one.name.localeCompare(other.name))
    .slice(0, 6);
  const [busiest] = rows;
  if (!busiest) return null;
  return (
    <section className="sheet">
      <h2>{translate('work.load.title')}</h2>
      <ul className="plain loads">
        {rows.map(({ personId, name, load }) => (
          <li key={personId}>
            <span>{name}</span>
            <span>{translate('work.load.count', { smart_count: load })}</span>
            <div className="meter" aria-hidden="true">
              <i style={{ width: `${Math.round((100 * load) / busiest.load)}%` }} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function LapseSheet(): ReactElement | null {
  const translate = useTranslate();
  const { data } = useRead('/api/recognitions');
  const now = today();
  const rows = (data?.items ?? [])
    .flatMap((row) =>
      row.validUntil && ['valid', 'reserved', 'reassessing'].includes(row.status)
        ? [{ ...row, validUntil: row.validUntil }]
        : [],
    )
    .filter((row) => daysBetween(now, row.validUntil) >= 0 && daysBetween(now, row.validUntil) < 366)
    .sort((one, other) => one.validUntil.localeCompare(other.validUntil))
    .slice(0, 4)
    .map((row) => ({ on: row.validUntil, words: row.title, detail: translate(`recognition.${row.status}`) }));
  if (rows.length === 0) return null;
  return (
    <section className="sheet">
      <h2>{translate('work.lapse.title')}</h2>
      <Dates rows={rows} />
    </section>
  );
}

function OwnDates({ work }: { work: MyWork }): ReactElement | null {
  const translate = useTranslate();
  const rows = [...work.waiting, ...work.others]
    .flatMap((item) =>
      item.dueOn
        ? [
            {
              on: item.dueOn,
              words: item.title,
              ...written,
              detail: 'act' in item ? translate(`act.${item.act}.label`) : translate(`state.${item.state}`),
              to: `/submissions/${item.submissionId}`,
            },
          ]
        : [],
    )
    .sort((one, other) => one.on.localeCompare(other.on))
    .slice(0, 5);
  if (rows.length === 0) return null;
  return (
    <section className="sheet">
      <h2>{translate('work.dates.title')}</h2>
      <Dates rows={rows} />
    </section>
  );
}

/** Beside the work: for the secretary the round and what lapses, for others their own dates. */
export function SideColumn({ work }: { work: MyWork }): ReactElement {
  const secretary = useRoles().includes('secretary');
  return (
    <aside className="side">
      {secretary ? <RoundSheet /> : <OwnDates work={work} />}
      {secretary ? <LoadSheet /> : null}
      {secretary ? <LapseSheet /> : null}
    </aside>
  );
}
