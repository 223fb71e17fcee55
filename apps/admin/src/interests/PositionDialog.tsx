import { useNotify, useTranslate } from 'react-admin';
import { useState, type ReactElement } from 'react';
import { api } from '../api/client.js';
import { newCommandId } from '../api/useAct.js';
import { DayField } from '../dossier/fields.js';
import { LineField } from '../parts/Field.js';
import { PlainDialog } from '../parts/PlainDialog.js';
import type { SidePosition } from './types.js';

const empty = { organisation: '', role: '', fromOn: '', untilOn: '' };

/** A side position: a new one, or one that is corrected or ends. */
export function PositionDialog(props: {
  position: SidePosition | null;
  onClose: () => void;
  onDone: () => void;
}): ReactElement {
  const { position } = props;
  const translate = useTranslate();
  const notify = useNotify();
  // The same id for every attempt of this dialog, so that a second click adds nothing twice.
  const [id] = useState(() => position?.positionId ?? newCommandId());
  const [typed, setTyped] = useState(
    position ? { ...position, untilOn: position.untilOn ?? '' } : { ...empty, version: 0 },
  );
  const [tried, setTried] = useState(false);
  const words = (key: string): string => translate(`interests.position.${key}`);
  const missing = (value: string): string | undefined =>
    tried && value.trim() === '' ? translate('common.required') : undefined;
  const save = async (): Promise<void | false> => {
    setTried(true);
    const { organisation, role, fromOn, untilOn, version } = typed;
    if ([organisation, role, fromOn].some((value) => value.trim() === '')) return false;
    const input = { organisation, role, fromOn, version, ...(untilOn ? { untilOn } : {}) };
    await api.PUT('/api/interests/mine/positions/{positionId}', {
      params: { path: { positionId: id } },
      body: input,
    });
    notify(words('kept'));
    props.onDone();
  };
  return (
    <PlainDialog
      title={words(position ? 'change_question' : 'add_question')}
      doLabel={words('keep')}
      cancelLabel={words('cancel')}
      onClose={props.onClose}
      onDo={save}
    >
      <p className="muted">{words('readers')}</p>
      <LineField
        label={words('organisation')}
        maxLength={200}
        error={missing(typed.organisation)}
        value={typed.organisation}
        onChange={(organisation) => setTyped({ ...typed, organisation })}
      />
      <LineField
        label={words('role')}
        hint={words('role_hint')}
        maxLength={200}
        error={missing(typed.role)}
        value={typed.role}
        onChange={(role) => setTyped({ ...typed, role })}
      />
      <div className="two-up">
        <DayField
          label={words('from')}
          error={missing(typed.fromOn)}
          value={typed.fromOn}
          onChange={(fromOn) => setTyped({ ...typed, fromOn })}
        />
        <DayField
          label={`${words('until')} (${translate('common.optional')})`}
          min={typed.fromOn}
          value={typed.untilOn}
          onChange={(untilOn) => setTyped({ ...typed, untilOn })}
        />
      </div>
    </PlainDialog>
  );
}

/** Takes back a position that never was one. It stays readable as taken back. */
export function WithdrawDialog(props: {
  position: SidePosition;
  onClose: () => void;
  onDone: () => void;
}): ReactElement {
  const translate = useTranslate();
  const { positionId, organisation, role, fromOn, untilOn, version } = props.position;
  const withdraw = async (): Promise<void> => {
    const input = { organisation, role, fromOn, version, ...(untilOn ? { untilOn } : {}), withdrawn: true };
    await api.PUT('/api/interests/mine/positions/{positionId}', {
      params: { path: { positionId } },
      body: input,
    });
    props.onDone();
  };
  return (
    <PlainDialog
      title={translate('interests.position.withdraw_question', { organisation })}
      doLabel={translate('interests.position.withdraw')}
      cancelLabel={translate('interests.position.leave')}
      onClose={props.onClose}
      onDo={withdraw}
    >
      <p className="muted">{translate('interests.position.withdraw_text')}</p>
    </PlainDialog>
  );
}
