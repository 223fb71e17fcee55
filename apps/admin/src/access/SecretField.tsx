import { type ReactElement, type ReactNode } from 'react';
import { Field } from '../parts/Field.js';

/** A password. A manager of passwords fills it in by `kind`; pasting is never prevented. */
export function SecretField(props: {
  label: string;
  kind: 'current-password' | 'new-password';
  value: string;
  onChange: (value: string) => void;
  hint?: ReactNode;
  error?: string | undefined;
}): ReactElement {
  return (
    <Field label={props.label} hint={props.hint} error={props.error}>
      {(control) => (
        <input
          {...control}
          className="input"
          type="password"
          autoComplete={props.kind}
          required
          value={props.value}
          onChange={(event) => props.onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
