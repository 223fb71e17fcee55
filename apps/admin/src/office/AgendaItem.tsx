import ArrowDownward from '@mui/icons-material/ArrowDownwardOutlined';
import ArrowUpward from '@mui/icons-material/ArrowUpwardOutlined';
import CheckOutlined from '@mui/icons-material/CheckOutlined';
import { useTranslate } from 'react-admin';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import type { AgendaAttendance, AgendaItem, Meeting } from '../api/types.js';
import { useFormat } from '../i18n/format.js';
import { conclusionSentence } from '../meeting/conclusion.js';
import { Icon } from '../parts/Icon.js';
import { LevelLadder } from '../parts/LevelLadder.js';
import { StatusChip } from '../parts/StatusChip.js';
import { written } from '../parts/written.js';
import { useWords } from '../writing/useWords.js';
import { placeAfter, type Step } from './agenda-order.js';

interface Props {
  item: AgendaItem;
  meeting: Meeting;
  onMove: (step: Step, button: HTMLButtonElement) => void;
}

/** One item of a meeting: what is asked, where it stands or what it came to, and whether enough people are there. */
export function AgendaItemRow({ item, meeting, onMove }: Props): ReactElement {
  const words = useWords();
  const { t } = words;
  const { conclusion } = item;
  const to = item.open ? `/submissions/${item.submissionId}/meeting` : `/submissions/${item.submissionId}`;
  return (
    <li
      className={conclusion ? 'done' : undefined}
      aria-current={item.state === 'deliberation' ? 'step' : undefined}
    >
      <span className="agenda-number">
        <span className="vh">{t('office.meetings.item', { number: item.number })}</span>
        <span aria-hidden="true">{item.number}</span>
      </span>
      <div>
        <Link {...written} className="rowlink" to={to}>
          {item.title}
        </Link>
        <p className="meta">{item.organisation}</p>
        <Standing item={item} meeting={meeting} />
      </div>
      <LevelLadder level={item.level} />
      {conclusion ? (
        <span className="agenda-done">
          <Icon of={CheckOutlined} />
          <span>{conclusionSentence(conclusion, words)}</span>
        </span>
      ) : (
        <StatusChip state={item.state} />
      )}
      <Moves item={item} items={meeting.items} onMove={onMove} />
    </li>
  );
}

/** Its day when that is not the round's, who will be there, and how far the assessors are apart. */
function Standing({ item, meeting }: Pick<Props, 'item' | 'meeting'>): ReactElement | null {
  const translate = useTranslate();
  const format = useFormat();
  const { attendance, divided } = item;
  if (item.conclusion) return null;
  const parts = [
    item.meetingOn === meeting.meetingOn
      ? null
      : translate('office.meetings.on', { date: format.long(item.meetingOn) }),
    divided ? translate('office.meetings.divided', { smart_count: divided }) : null,
    attendance ? whoIsThere(attendance, translate) : null,
  ];
  return <p className="meta">{parts.filter(Boolean).join(' ')}</p>;
}

function whoIsThere(
  { present, counted, needed, recused }: AgendaAttendance,
  translate: ReturnType<typeof useTranslate>,
): string {
  const count =
    present === null
      ? translate('meeting.quorum.unknown', { needed })
      : translate('meeting.quorum.count', { present, counted, needed });
  if (recused.length === 0) return `${count}.`;
  const names = { smart_count: recused.length, names: recused.join(', ') };
  return `${count}. ${translate('meeting.quorum.recused', names)}`;
}

/** Buttons, not dragging: they work with a keyboard, a thumb and a screen reader alike. */
function Moves({
  item,
  items,
  onMove,
}: Pick<Props, 'item' | 'onMove'> & { items: readonly AgendaItem[] }): ReactElement | null {
  const translate = useTranslate();
  const steps = [
    { step: 'up', icon: ArrowUpward },
    { step: 'down', icon: ArrowDownward },
  ] as const;
  const others = items.some(({ movable, submissionId }) => movable && submissionId !== item.submissionId);
  if (!item.movable || !others) return null;
  return (
    <span className="agenda-moves">
      {steps.map(({ step, icon }) => (
        <button
          key={step}
          type="button"
          className="icon-btn"
          aria-label={translate(`office.meetings.${step}`, { title: item.title })}
          aria-disabled={placeAfter(items, item, step) === undefined || undefined}
          onClick={(event) => onMove(step, event.currentTarget)}
        >
          <Icon of={icon} />
        </button>
      ))}
    </span>
  );
}
