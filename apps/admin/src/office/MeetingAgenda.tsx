import CallSplit from '@mui/icons-material/CallSplitOutlined';
import { useTranslate } from 'react-admin';
import { useLayoutEffect, useRef, type ReactElement } from 'react';
import type { Meeting } from '../api/types.js';
import { useFormat } from '../i18n/format.js';
import { Note } from '../parts/Note.js';
import { ProblemNote } from '../parts/ProblemNote.js';
import { AgendaItemRow } from './AgendaItem.js';
import type { Step } from './agenda-order.js';
import { useAgendaOrder } from './useAgendaOrder.js';

/** One meeting: its items in their order, and for who leads it the way to change that order. */
export function MeetingAgenda({ meeting }: { meeting: Meeting }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const { move, said, problem } = useAgendaOrder(meeting);
  const pressed = useRef<HTMLButtonElement | null>(null);
  // The browser lets go of a button whose row is put elsewhere; who moves an item twice must not have to find it again.
  useLayoutEffect(() => {
    pressed.current?.focus();
    pressed.current = null;
  }, [meeting.version]);
  const done = meeting.items.filter(({ conclusion }) => conclusion !== null).length;
  return (
    <section className="sec">
      <h2>{format.full(meeting.meetingOn)}</h2>
      <p className="meta agenda-of">
        {[
          translate(`committee.${meeting.committeeKind}`),
          meeting.name,
          translate('office.rounds.count', { smart_count: meeting.items.length }),
          done > 0 ? translate('office.meetings.done', { count: done }) : null,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {problem?.code === 'version_conflict' ? (
        <Note role="dispute" icon={CallSplit} alert>
          {translate('office.meetings.changed')}
        </Note>
      ) : null}
      {problem && problem.code !== 'version_conflict' ? <ProblemNote problem={problem} /> : null}
      <ol className="sheet plain agenda">
        {meeting.items.map((item) => (
          <AgendaItemRow
            key={`${item.submissionId} ${item.open}`}
            item={item}
            meeting={meeting}
            onMove={(step: Step, button) => {
              pressed.current = button;
              void move(item, step);
            }}
          />
        ))}
      </ol>
      <p className="vh" role="status">
        {said}
      </p>
    </section>
  );
}
