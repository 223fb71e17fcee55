import { useTranslate } from 'react-admin';
import { useState, type ReactElement } from 'react';
import type { SubmissionDetail } from '../api/types.js';
import { today, useFormat } from '../i18n/format.js';
import { Deadline } from '../parts/Deadline.js';
import { usePlaceWords } from '../office/meeting-place.js';
import { Person } from '../parts/Person.js';
import { AssessorsSheet } from './AssessorsSheet.js';
import { ChaptersSheet } from './ChaptersSheet.js';
import { PartyDialog } from './dialogs/PartyDialog.js';

function DateRow({ label, on }: { label: string; on: string }): ReactElement {
  const format = useFormat();
  return (
    <>
      <dt>{label}</dt>
      <dd>{on < today() ? format.short(on) : <Deadline on={on} />}</dd>
    </>
  );
}

function DatesSheet({ submission }: { submission: SubmissionDetail }): ReactElement | null {
  const translate = useTranslate();
  const format = useFormat();
  const planned = submission.phases.flatMap((step) =>
    step.on && step.planned ? [{ ...step, on: step.on }] : [],
  );
  const { round, stateSince, dueOn } = submission;
  const place = usePlaceWords()(submission);
  if (planned.length === 0 && !stateSince && !dueOn) return null;
  return (
    <section className="sheet">
      <h2>{translate('dossier.side.dates')}</h2>
      <dl className="kv">
        {stateSince ? <dt>{translate('dossier.side.since')}</dt> : null}
        {stateSince ? <dd>{format.short(stateSince)}</dd> : null}
        {dueOn ? <DateRow label={translate('dossier.side.due')} on={dueOn} /> : null}
        {round ? <dt>{translate('dossier.side.round')}</dt> : null}
        {round ? <dd>{round.name}</dd> : null}
        {planned.map((step) => (
          <DateRow key={step.phase} label={translate(`dossier.phase.${step.phase}`)} on={step.on} />
        ))}
        {place ? <dt>{translate('dossier.side.place')}</dt> : null}
        {place ? <dd>{place}</dd> : null}
      </dl>
    </section>
  );
}

function PeopleSheet({ submission }: { submission: SubmissionDetail }): ReactElement {
  const translate = useTranslate();
  const [adding, setAdding] = useState(false);
  const people = [
    { person: submission.owner, relation: 'owner' },
    ...submission.authors.map((person) => ({ person, relation: person.relation })),
    ...(submission.adviser ? [{ person: submission.adviser, relation: 'adviser' }] : []),
  ];
  return (
    <section className="sheet">
      <h2>{translate('dossier.side.people')}</h2>
      {people.map(({ person, relation }) => (
        <Person
          key={`${relation}-${person.name}`}
          name={person.name}
          detail={translate(`relation.${relation}`)}
        />
      ))}
      {submission.relations.includes('owner') ? (
        <button type="button" className="btn small wide" onClick={() => setAdding(true)}>
          {translate('dossier.side.add_person')}
        </button>
      ) : null}
      {adding ? <PartyDialog submission={submission} onClose={() => setAdding(false)} /> : null}
    </section>
  );
}

/** Beside the overview: dates, assessors, people and chapters, each when the reader may see it. */
export function Side({ submission }: { submission: SubmissionDetail }): ReactElement {
  return (
    <aside className="side">
      <DatesSheet submission={submission} />
      {submission.groups.includes('assignments') ? <AssessorsSheet submission={submission} /> : null}
      <PeopleSheet submission={submission} />
      <ChaptersSheet submission={submission} />
    </aside>
  );
}
