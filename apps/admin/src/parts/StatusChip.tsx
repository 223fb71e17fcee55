import { useTranslate } from 'react-admin';
import type { ReactElement } from 'react';
import type { Day, RecognitionStatus, ShownState } from '../api/types.js';
import { useFormat } from '../i18n/format.js';
import { Icon } from './Icon.js';
import { recognitionLooks, stateLooks, type StatusLook } from './statuses.js';

function Chip({ look, words }: { look: StatusLook; words: string }): ReactElement {
  return (
    <span className={`st ${look.role}`}>
      <Icon of={look.icon} />
      {words}
    </span>
  );
}

/** Where a submission stands, in the one set of words. `forOwner` gives the wording of the developer's side. */
export function StatusChip({ state, forOwner }: { state: ShownState; forOwner?: boolean }): ReactElement {
  const translate = useTranslate();
  const own = forOwner === true && (state === 'proof' || state === 'awaiting_release');
  return <Chip look={stateLooks[state]} words={translate(own ? `state.owner.${state}` : `state.${state}`)} />;
}

/** Where a recognition stands, with its date when it has one. */
export function RecognitionChip({
  status,
  on,
}: {
  status: RecognitionStatus;
  on?: Day | null;
}): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const dated = on && ['valid', 'reserved', 'lapsed'].includes(status);
  const words = dated
    ? translate(`recognition.dated.${status}`, { date: format.short(on) })
    : translate(`recognition.${status}`);
  return <Chip look={recognitionLooks[status]} words={words} />;
}
