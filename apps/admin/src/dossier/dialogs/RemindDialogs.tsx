import { useTranslate } from 'react-admin';
import { useState, type ReactElement } from 'react';
import type { RemindableAct } from '#domain';
import { useRead } from '../../api/query.js';
import type { Awaited, Day } from '../../api/types.js';
import { today, useFormat } from '../../i18n/format.js';
import { ActDialog } from '../../parts/ActDialog.js';
import { Empty, Skeleton } from '../../parts/Empty.js';
import { TextField } from '../../parts/Field.js';
import type { DossierDialogProps } from './types.js';

const ofCommittee: readonly RemindableAct[] = ['answer_interest', 'hand_in_assessment'];

function AwaitedRow(props: { awaited: Awaited; checked: boolean; onChoose: () => void }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const { awaited } = props;
  const done = awaited.remindedOn === today();
  const facts = [
    translate(`dossier.remind.waits.${awaited.act}`),
    awaited.dueOn ? translate('dossier.remind.due', { date: format.short(awaited.dueOn) }) : null,
    awaited.remindedOn && !done
      ? translate('dossier.remind.last', { date: format.short(awaited.remindedOn) })
      : null,
  ];
  return (
    <label className="opt candidate">
      <input
        type="radio"
        name="awaited"
        checked={props.checked}
        aria-disabled={done || undefined}
        onChange={() => (done ? undefined : props.onChoose())}
      />
      <span>
        <strong>{awaited.name}</strong>
        <span className="hint">{facts.filter(Boolean).join(' · ')}</span>
        {done ? <span className="hint warn">{translate('dossier.remind.today')}</span> : null}
      </span>
    </label>
  );
}

/** The sentence every such mail has, and room for words of one's own below it. */
function MailText(props: {
  act: RemindableAct;
  due: Day | null;
  value: string;
  onChange: (text: string) => void;
}): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const date = props.due ? format.long(props.due) : '';
  return (
    <>
      <div>
        <p className="label">{translate('dossier.remind.mail')}</p>
        <p className="muted">{translate(`dossier.remind.says.${props.act}`, { date })}</p>
      </div>
      <TextField
        label={`${translate('dossier.remind.text')} (${translate('common.optional')})`}
        readers={translate(`dossier.readers.${ofCommittee.includes(props.act) ? 'reminded' : 'developer'}`)}
        maxLength={2000}
        value={props.value}
        onChange={props.onChange}
      />
    </>
  );
}

/** Reminds one person of the committee: of the question about interests, or of an assessment that is due. */
export function RemindAssessorDialog(props: DossierDialogProps): ReactElement {
  const translate = useTranslate();
  const [personId, setPerson] = useState('');
  const [text, setText] = useState('');
  const list = useRead('/api/submissions/{id}/awaited', { path: { id: props.submission.id } });
  const awaited = (list.data ?? []).filter(({ act }) => ofCommittee.includes(act));
  const open = awaited.filter(({ remindedOn }) => remindedOn !== today());
  const chosen =
    awaited.find((one) => one.personId === personId) ?? (open.length === 1 ? open[0] : undefined);
  return (
    <ActDialog
      act="remind_assessor"
      open
      {...props}
      question={chosen ? translate('dossier.remind.question', { name: chosen.name }) : undefined}
      input={() => (chosen ? { personId: chosen.personId, ...(text.trim() && { text: text.trim() }) } : null)}
    >
      <fieldset>
        <legend className="label">{translate('dossier.remind.whom')}</legend>
        {list.isPending ? <Skeleton lines={3} /> : null}
        {list.data && awaited.length === 0 ? <Empty title={translate('dossier.remind.nobody')} /> : null}
        {awaited.map((one) => (
          <AwaitedRow
            key={one.personId}
            awaited={one}
            checked={one.personId === chosen?.personId}
            onChoose={() => setPerson(one.personId)}
          />
        ))}
      </fieldset>
      {chosen ? <MailText act={chosen.act} due={chosen.dueOn} value={text} onChange={setText} /> : null}
    </ActDialog>
  );
}

/** Reminds the developer's side of an addition, an answer or a proof. */
export function RemindDeveloperDialog(props: DossierDialogProps): ReactElement {
  const translate = useTranslate();
  const [text, setText] = useState('');
  const list = useRead('/api/submissions/{id}/awaited', { path: { id: props.submission.id } });
  const awaited = (list.data ?? []).find(({ act }) => !ofCommittee.includes(act));
  return (
    <ActDialog
      act="remind_developer"
      open
      {...props}
      question={translate('dossier.remind.question', { name: props.submission.owner.name })}
      input={() => (text.trim() ? { text: text.trim() } : {})}
    >
      {awaited ? <MailText act={awaited.act} due={awaited.dueOn} value={text} onChange={setText} /> : null}
    </ActDialog>
  );
}
