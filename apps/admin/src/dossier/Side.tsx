import { useLocaleState, useTranslate } from 'react-admin';
import { useState, type ReactElement } from 'react';
import { Link } from 'react-router';
import { worksheetForm } from '#domain';
import { useRead } from '../api/query.js';
import type { SubmissionDetail } from '../api/types.js';
import { today, useFormat, type Locale } from '../i18n/format.js';
import { Deadline } from '../parts/Deadline.js';
import { Person } from '../parts/Person.js';
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
      </dl>
    </section>
  );
}

function AssessorsSheet({ submission }: { submission: SubmissionDetail }): ReactElement | null {
  const translate = useTranslate();
  const { data } = useRead('/api/submissions/{id}/assignments', { path: { id: submission.id } });
  if (!data) return null;
  const rows = data;
  const accepted = rows.filter((row) => row.status === 'accepted').length;
  return (
    <section className="sheet">
      <h2>
        {translate('dossier.side.assessors')}{' '}
        {rows.length > 0 ? (
          <span className="count">
            {translate('dossier.side.accepted', { accepted, asked: rows.length })}
          </span>
        ) : null}
      </h2>
      {rows.length === 0 ? <p className="meta">{translate('dossier.side.no_assessors')}</p> : null}
      {rows.map((row) => (
        <Person
          key={row.personId}
          name={row.name}
          away={row.status === 'declined' || row.status === 'recused'}
          detail={`${translate(`dossier.side.function.${row.function}`)} · ${translate(`dossier.side.assigned.${row.status}`)}`}
        />
      ))}
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

function ChaptersSheet({ submission }: { submission: SubmissionDetail }): ReactElement {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const missing = new Set(submission.missingForLevel);
  const chapters = worksheetForm(submission.formVersion).chapters.map((chapter) => {
    const open = chapter.sections
      .flatMap((section) => section.questions)
      .filter((one) => missing.has(one.id)).length;
    const name = [chapter.number, chapter.title[locale as Locale]].filter(Boolean).join(' ');
    return { id: chapter.id, name, open };
  });
  return (
    <section className="sheet">
      <h2>
        <Link to={`/submissions/${submission.id}/worksheet`}>{translate('dossier.side.worksheet')}</Link>
      </h2>
      <dl className="kv">
        {chapters.map((chapter) => (
          <ChapterRow key={chapter.id} name={chapter.name} open={chapter.open} />
        ))}
      </dl>
    </section>
  );
}

function ChapterRow({ name, open }: { name: string; open: number }): ReactElement {
  const translate = useTranslate();
  return (
    <>
      <dt>{name}</dt>
      <dd className="nowrap">
        {open === 0
          ? translate('dossier.side.complete')
          : translate('dossier.side.missing', { smart_count: open })}
      </dd>
    </>
  );
}

/** Beside the overview: dates, assessors, people and chapters, each when the reader may see it. */
export function Side({ submission }: { submission: SubmissionDetail }): ReactElement {
  return (
    <aside className="side">
      <DatesSheet submission={submission} />
      {submission.groups.includes('assignments') ? <AssessorsSheet submission={submission} /> : null}
      <PeopleSheet submission={submission} />
      {submission.missingForLevel ? <ChaptersSheet submission={submission} /> : null}
    </aside>
  );
}
