import Lock from '@mui/icons-material/LockOutlined';
import Tooltip from '@mui/material/Tooltip';
import { useTranslate } from 'react-admin';
import { useState, type ReactElement } from 'react';
import type { AvailableAct } from '../api/types.js';
import { Icon } from '../parts/Icon.js';
import { useReasonsIntro, useReasonWords } from '../parts/Reasons.js';

/** The padlock of a card whose next act is closed; its reasons open on hover, focus, click and touch. */
export function CardLock({ closed }: { closed: AvailableAct }): ReactElement {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const intro = useReasonsIntro()(closed.reasons);
  const reasons = closed.reasons.map(useReasonWords());
  const act = translate(`act.${closed.act}.label`);
  const shown = (
    <>
      <b>{act}.</b> {intro}
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </>
  );
  return (
    <Tooltip
      title={shown}
      open={open}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
      leaveTouchDelay={10_000}
      slotProps={{
        tooltip: { className: 'lock-reasons' },
        popper: { modifiers: [{ name: 'preventOverflow', options: { padding: 8 } }] },
      }}
    >
      <button
        type="button"
        className="lock"
        aria-label={[`${act}.`, intro, ...reasons].join(' ')}
        onClick={() => setOpen(true)}
      >
        <Icon of={Lock} />
      </button>
    </Tooltip>
  );
}
