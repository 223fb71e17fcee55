import { useNotify, useTranslate } from 'react-admin';
import { useState, type ReactElement } from 'react';
import { presentRules } from '#domain';
import { api } from '../api/client.js';
import { DayField } from '../dossier/fields.js';
import { PlainDialog } from '../parts/PlainDialog.js';
import type { MemberRow, TermChange } from './committee-rows.js';

/** The day after, YYYY-MM-DD. */
const dayAfter = (day: string, years = 0): string => {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  date.setUTCFullYear(date.getUTCFullYear() + years);
  return date.toISOString().slice(0, 10);
};

/** Whether the rules of procedure leave a next term for this seat. */
export const isRenewable = ({ term }: MemberRow): boolean => term < presentRules.termsOfOffice;

/** Renews a seat by its next term, or changes the last day of the one that runs. */
export function TermDialog(props: {
  committeeId: string;
  member: MemberRow;
  change: TermChange;
  onClose: () => void;
  onDone: () => void;
}): ReactElement {
  const { member, change } = props;
  const translate = useTranslate();
  const notify = useNotify();
  const renewing = change === 'renew';
  const fromOn = renewing ? dayAfter(member.untilOn) : member.fromOn;
  const [untilOn, setUntil] = useState(renewing ? dayAfter(member.untilOn, 4) : member.untilOn);
  const words = (key: string): string =>
    translate(`office.committees.${change}.${key}`, { name: member.name, term: member.term + 1 });
  const save = async (): Promise<void | false> => {
    if (untilOn === '') return false;
    const term = renewing ? member.term + 1 : member.term;
    const input = { function: member.function, term, fromOn, untilOn };
    await api.PUT('/api/committees/{committeeId}/members/{personId}', {
      params: { path: { committeeId: props.committeeId, personId: member.personId } },
      body: input,
    });
    notify(words('done'));
    props.onDone();
  };
  return (
    <PlainDialog
      title={words('question')}
      doLabel={words('do')}
      cancelLabel={words('cancel')}
      onClose={props.onClose}
      onDo={save}
    >
      <p className="muted">{words('happens')}</p>
      <DayField
        label={translate('office.committees.last_day')}
        min={fromOn}
        value={untilOn}
        onChange={setUntil}
      />
    </PlainDialog>
  );
}
