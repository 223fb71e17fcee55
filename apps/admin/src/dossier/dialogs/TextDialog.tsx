import { useTranslate } from 'react-admin';
import { useState, type ReactElement } from 'react';
import type { Act } from '../../api/types.js';
import { ActDialog } from '../../parts/ActDialog.js';
import { TextField } from '../../parts/Field.js';
import type { DossierDialogProps } from './types.js';

/** An act that asks for one text: under which name it is sent, what it is called, who reads it. */
export interface TextInput {
  name: 'reason' | 'grounds' | 'text' | 'answer';
  label: string;
  hint?: string;
  readers: string;
  optional?: boolean;
}

/** The acts whose whole input is one text. */
export const textActs: Partial<Record<Act, TextInput>> = {
  declare_ineligible: { name: 'reason', label: 'reason', readers: 'developer' },
  reinstate: { name: 'reason', label: 'reason', readers: 'developer' },
  withdraw: { name: 'reason', label: 'reason', readers: 'secretary', optional: true },
  answer_questions: { name: 'answer', label: 'answer', hint: 'answer_hint', readers: 'committee' },
  lodge_objection: { name: 'grounds', label: 'grounds', hint: 'grounds_hint', readers: 'objection' },
  dismiss_objection: { name: 'reason', label: 'reason', readers: 'developer' },
  uphold_objection: { name: 'reason', label: 'reason', readers: 'developer' },
  request_correction: { name: 'text', label: 'correction', hint: 'correction_hint', readers: 'editors' },
  return_to_editing: { name: 'reason', label: 'reason', readers: 'editors' },
};

/** The dialog of such an act. */
export function TextDialog(props: DossierDialogProps & { act: Act; input: TextInput }): ReactElement {
  const { input } = props;
  const translate = useTranslate();
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const missing = text.trim() === '' && !input.optional;
  const label = translate(`dossier.field.${input.label}`);
  return (
    <ActDialog
      act={props.act}
      submission={props.submission}
      open
      onClose={props.onClose}
      onDone={props.onDone}
      input={() => {
        setTried(true);
        if (missing) return null;
        return text.trim() === '' ? {} : { [input.name]: text.trim() };
      }}
    >
      <TextField
        label={input.optional ? `${label} (${translate('common.optional')})` : label}
        hint={input.hint ? translate(`dossier.field.${input.hint}`) : undefined}
        readers={translate(`dossier.readers.${input.readers}`)}
        error={tried && missing ? translate('common.required') : undefined}
        maxLength={10_000}
        value={text}
        onChange={setText}
      />
    </ActDialog>
  );
}
