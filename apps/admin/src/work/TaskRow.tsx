import HourglassEmpty from '@mui/icons-material/HourglassEmptyOutlined';
import Schedule from '@mui/icons-material/ScheduleOutlined';
import { useTranslate } from 'react-admin';
import { useEffect, useRef, type ReactElement } from 'react';
import { Link } from 'react-router';
import type { WaitingItem, WaitsForOthersItem, WorkFact } from '../api/types.js';
import { actAddress, actPlaces } from '../dossier/act-places.js';
import { useFormat } from '../i18n/format.js';
import { Deadline } from '../parts/Deadline.js';
import { Icon } from '../parts/Icon.js';
import { written } from '../parts/written.js';

/** The fact of a row in words. */
const wordsOf = (fact: WorkFact | null, translate: ReturnType<typeof useTranslate>): string | null =>
  fact && translate(`work.fact.${fact.code}`, { smart_count: fact.count, of: fact.of });

/** The line under what waits: for which dossier, and what else is worth knowing. */
function Facts({ title, others }: { title: string; others: readonly (string | null)[] }): ReactElement {
  return (
    <p>
      <span {...written}>{title}</span>
      {others.filter(Boolean).map((fact) => ` · ${fact}`)}
    </p>
  );
}

interface TaskRowProps {
  item: WaitingItem;
  selected: boolean;
  primary: boolean;
  /** Said when a person has more than one role: in which one this waits. */
  asRole: string | null;
}

/** One thing that waits: what to do, for which dossier, by when, and the button that does it. */
export function TaskRow({ item, selected, primary, asRole }: TaskRowProps): ReactElement {
  const translate = useTranslate();
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (selected) row.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  const facts = [wordsOf(item.fact, translate) ?? item.organisation, asRole];
  return (
    <li className={`task ${selected ? 'sel' : ''}`} ref={row} aria-current={selected || undefined}>
      <Icon of={actPlaces[item.act].icon} />
      <div>
        <Link className="t" to={`/submissions/${item.submissionId}`}>
          {translate(`act.${item.act}.label`)}
        </Link>
        <Facts title={item.title} others={facts} />
      </div>
      {item.dueOn ? <Deadline on={item.dueOn} /> : <span />}
      <Link
        className={`btn small ${primary ? 'primary' : ''}`}
        to={actAddress(item.submissionId, item.act)}
        aria-label={`${translate(`act.${item.act}.do`)}: ${item.title}`}
      >
        {translate(`act.${item.act}.do`)}
      </Link>
    </li>
  );
}

/** The key of what is awaited: for who may remind what it is exactly, for others who is at work. */
function awaitedOf({ waitsFor, state, remindable }: WaitsForOthersItem): string {
  if (waitsFor === null) return `state.${state}`;
  if (remindable) return `work.awaited.${waitsFor === 'owner' ? state : waitsFor}`;
  return `work.waits_for.${waitsFor}`;
}

/** One thing that waits for somebody else. */
export function WaitRow({ item }: { item: WaitsForOthersItem }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const { remindable, waitsFor, state, releasePlannedAt } = item;
  const when = releasePlannedAt ? format.appointment(releasePlannedAt) : null;
  const fact = when ?? wordsOf(item.fact, translate) ?? item.organisation;
  const facts = [fact, waitsFor && !remindable ? translate(`state.${state}`) : null];
  const button = remindable ? `act.${remindable.act}.do` : 'work.open';
  return (
    <li className="task">
      <Icon of={releasePlannedAt ? Schedule : HourglassEmpty} />
      <div>
        <Link className="t" to={`/submissions/${item.submissionId}`}>
          {releasePlannedAt
            ? translate('work.release_planned')
            : translate(awaitedOf(item), { smart_count: remindable?.people ?? 0 })}
        </Link>
        <Facts title={item.title} others={facts} />
      </div>
      {item.dueOn && !when ? <Deadline on={item.dueOn} /> : <span />}
      <Link
        className="btn small quiet"
        to={remindable ? actAddress(item.submissionId, remindable.act) : `/submissions/${item.submissionId}`}
        aria-label={`${translate(button)}: ${item.title}`}
      >
        {translate(button)}
      </Link>
    </li>
  );
}
