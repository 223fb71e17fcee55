import CallSplit from '@mui/icons-material/CallSplitOutlined';
import { useTranslate } from 'react-admin';
import { useLayoutEffect, useRef, useState, type ReactElement } from 'react';
import { useRoles } from '../access/session.js';
import type { Meeting } from '../api/types.js';
import { useFormat } from '../i18n/format.js';
import { Note } from '../parts/Note.js';
import { ProblemNote } from '../parts/ProblemNote.js';
import { AgendaItemRow } from './AgendaItem.js';
import type { Step } from './agenda-order.js';
import { usePlaceWords } from './meeting-place.js';
import { MeetingPlaceDialog } from './MeetingPlaceDialog.js';
import { useAgendaOrder } from './useAgendaOrder.js';

/** One meeting: its items in their order, and for who leads it the way to change that order. */
export function MeetingAgenda(props: {
  meeting: Meeting;
  /** Whether it stands under the heading of what is past. */
  past?: boolean;
  onPlanned: () => Promise<unknown>;
}): ReactElement {
  const { meeting, past } = props;
  const translate = useTranslate();
  const format = useFormat();
  const placeWords = usePlaceWords();
  const [planning, setPlanning] = useState(false);
  const mayPlan = useRoles().includes('secretary') && !past;
  const { move, said, problem } = useAgendaOrder(meeting);
  const pressed = useRef<HTMLButtonElement | null>(null);
  // The browser lets go of a button whose row is put elsewhere; who moves an item twice must not have to find it again.
  useLayoutEffect(() => {
    pressed.current?.focus();
    pressed.current = null;
  }, [meeting.version]);
  const Heading = past ? 'h3' : 'h2';
  const done = meeting.items.filter(({ conclusion }) => conclusion !== null).length;
  return (
    <section className="sec">
      <Heading>{format.full(meeting.meetingOn)}</Heading>
      <p className="meta agenda-of">
        {[
          placeWords(meeting),
          translate(`committee.${meeting.committeeKind}`),
          meeting.name,
          translate('office.rounds.count', { smart_count: meeting.items.length }),
          done > 0 ? translate('office.meetings.done', { count: done }) : null,
        ]
          .filter(Boolean)
          .join(' · ')}
        {mayPlan ? (
          <button type="button" className="link" onClick={() => setPlanning(true)}>
            {translate('office.meetings.plan')}
          </button>
        ) : null}
      </p>
      {planning ? (
        <MeetingPlaceDialog
          roundId={meeting.id}
          name={meeting.name}
          now={meeting}
          onClose={() => setPlanning(false)}
          onDone={props.onPlanned}
        />
      ) : null}
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
