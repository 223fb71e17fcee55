import { useGetList, useTranslate } from 'react-admin';
import { useState, type ReactElement } from 'react';
import { useRoles } from '../access/session.js';
import { lasting } from '../api/lasting.js';
import type { RoundRow } from '../api/types.js';
import { Page } from '../frame/Page.js';
import { today, useFormat } from '../i18n/format.js';
import { Deadline } from '../parts/Deadline.js';
import { Empty, PageError, Skeleton } from '../parts/Empty.js';
import { usePlaceWords } from './meeting-place.js';
import { MeetingPlaceDialog } from './MeetingPlaceDialog.js';
import { NewRoundDialog } from './NewRoundDialog.js';
import './office.css';

const steps = [
  { key: 'delivery', of: (round: RoundRow) => round.deliveryOn },
  { key: 'assessors', of: (round: RoundRow) => round.assessorsKnownOn },
  { key: 'assessments', of: (round: RoundRow) => round.assessmentsDueOn },
  { key: 'meeting', of: (round: RoundRow) => round.meetingOn },
];

interface RoundProps {
  round: RoundRow;
  past: boolean;
  /** Says when and where it meets; absent for who does not plan. */
  onPlan: (() => void) | null;
}

function Round({ round, past, onPlan }: RoundProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const now = today();
  const place = usePlaceWords()(round);
  return (
    <li className="sheet round">
      <div>
        <h3>{round.name}</h3>
        <p className="meta">
          {round.committeeName}
          {round.submissions === undefined
            ? ''
            : ` · ${translate('office.rounds.count', { smart_count: round.submissions })}`}
        </p>
      </div>
      <ol className="round-line">
        {steps.map((step) => {
          const on = step.of(round);
          return (
            <li key={step.key} className={on < now ? 'done' : undefined}>
              <span>{translate(`office.rounds.${step.key}`)}</span>
              {past || on < now ? <time dateTime={on}>{format.short(on)}</time> : <Deadline on={on} />}
              {step.key === 'meeting' && place ? <span className="meta">{place}</span> : null}
              {step.key === 'meeting' && onPlan ? (
                <button
                  type="button"
                  className="link fine"
                  aria-label={`${translate('office.meetings.plan')}: ${round.name}`}
                  onClick={onPlan}
                >
                  {translate('office.meetings.plan')}
                </button>
              ) : null}
            </li>
          );
        })}
      </ol>
    </li>
  );
}

/** The rounds of a year: their dates in a row, the coming ones first. */
export function RoundsPage(): ReactElement {
  const translate = useTranslate();
  const secretary = useRoles().includes('secretary');
  const [creating, setCreating] = useState(false);
  const [planned, setPlanned] = useState<RoundRow | null>(null);
  const list = useGetList<RoundRow>('rounds');
  const { data, error } = lasting(list);
  const now = today();
  const sorted = [...(data ?? [])].sort((one, other) => one.meetingOn.localeCompare(other.meetingOn));
  const groups = [
    { key: 'coming', rounds: sorted.filter((round) => round.meetingOn >= now) },
    { key: 'past', rounds: sorted.filter((round) => round.meetingOn < now).reverse() },
  ];
  return (
    <Page title={translate('office.rounds.title')}>
      <div className="head">
        <h1>{translate('office.rounds.title')}</h1>
        {secretary ? (
          <button type="button" className="btn primary right" onClick={() => setCreating(true)}>
            {translate('office.rounds.create')} …
          </button>
        ) : null}
      </div>
      {error ? <PageError error={error} onRetry={() => void list.refetch()} /> : null}
      {!data && !error ? <Skeleton /> : null}
      {data?.length === 0 ? (
        <Empty title={translate('office.rounds.empty')} text={translate('office.rounds.empty_text')} />
      ) : null}
      {groups.map((group) =>
        group.rounds.length > 0 ? (
          <details key={group.key} className="rounds" open={group.key === 'coming'}>
            <summary>
              <h2>
                {translate(`office.rounds.${group.key}`)} <span className="count">{group.rounds.length}</span>
              </h2>
            </summary>
            <ul className="plain stack">
              {group.rounds.map((round) => (
                <Round
                  key={round.id}
                  round={round}
                  past={group.key === 'past'}
                  onPlan={secretary && group.key === 'coming' ? () => setPlanned(round) : null}
                />
              ))}
            </ul>
          </details>
        ) : null,
      )}
      {planned ? (
        <MeetingPlaceDialog
          roundId={planned.id}
          name={planned.name}
          now={planned}
          onClose={() => setPlanned(null)}
          onDone={list.refetch}
        />
      ) : null}
      {creating ? (
        <NewRoundDialog onClose={() => setCreating(false)} onDone={() => void list.refetch()} />
      ) : null}
    </Page>
  );
}
