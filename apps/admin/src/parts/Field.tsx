import ErrorOutline from '@mui/icons-material/ErrorOutlineOutlined';
import Visibility from '@mui/icons-material/VisibilityOutlined';
import {
  useId,
  type InputHTMLAttributes,
  type ReactElement,
  type ReactNode,
  type TextareaHTMLAttributes,
} from 'react';
import { Icon } from './Icon.js';
import { written } from './written.js';

interface FieldProps {
  label: string;
  /** Who will read what is written here; every text field names its readers. */
  readers?: string | undefined;
  hint?: ReactNode;
  error?: string | undefined;
}

/** What an input needs to belong to its label, hint and message. */
export interface FieldControl {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean | undefined;
}

/** Label above, hint and readers under it, the input, and what is wrong with it in words. */
export function Field(props: FieldProps & { children: (control: FieldControl) => ReactNode }): ReactElement {
  const id = useId();
  const described = [
    props.hint && `${id}-hint`,
    props.readers && `${id}-readers`,
    props.error && `${id}-error`,
  ];
  const control: FieldControl = {
    id,
    'aria-describedby': described.filter(Boolean).join(' ') || undefined,
    'aria-invalid': props.error ? true : undefined,
  };
  return (
    <div className={`field ${props.error ? 'bad' : ''}`}>
      <label htmlFor={id}>{props.label}</label>
      {props.hint ? (
        <p className="hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      ) : null}
      {props.readers ? (
        <p className="readers" id={`${id}-readers`}>
          <Icon of={Visibility} />
          {props.readers}
        </p>
      ) : null}
      {props.children(control)}
      <FieldFault id={`${id}-error`}>{props.error}</FieldFault>
    </div>
  );
}

/** What is wrong, at the place where it is put right; nothing when nothing is wrong. */
export function FieldFault({
  id,
  children,
}: {
  id: string;
  children: string | undefined;
}): ReactElement | null {
  if (!children) return null;
  return (
    <p className="msg" id={id}>
      <Icon of={ErrorOutline} />
      {children}
    </p>
  );
}

/** A choice out of what is listed under the question; what is wrong stands below, as at any field. */
export function ChoiceGroup(props: {
  legend: string;
  error?: string | undefined;
  children: ReactNode;
}): ReactElement {
  const id = useId();
  return (
    <fieldset
      className={`field ${props.error ? 'bad' : ''}`}
      aria-describedby={props.error ? `${id}-error` : undefined}
      aria-invalid={props.error ? true : undefined}
    >
      <legend className="label">{props.legend}</legend>
      {props.children}
      <FieldFault id={`${id}-error`}>{props.error}</FieldFault>
    </fieldset>
  );
}

type LineProps = FieldProps & {
  value: string;
  onChange: (value: string) => void;
} & Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value'>;

/** One line: a name, an address, a day, a password. */
export function LineField({
  label,
  readers,
  hint,
  error,
  value,
  onChange,
  ...rest
}: LineProps): ReactElement {
  return (
    <Field label={label} readers={readers} hint={hint} error={error}>
      {(control) => (
        <input
          {...rest}
          {...control}
          className="input"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

type TextProps = FieldProps & {
  value: string;
  onChange: (value: string) => void;
} & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'onChange' | 'value'>;

/** Text of more than a line, in the language of submissions; grows with its text and never scrolls inside. */
export function TextField({
  label,
  readers,
  hint,
  error,
  value,
  onChange,
  ...rest
}: TextProps): ReactElement {
  return (
    <Field label={label} readers={readers} hint={hint} error={error}>
      {(control) => (
        <textarea
          {...written}
          rows={3}
          {...rest}
          {...control}
          className={`input grows ${rest.className ?? ''}`}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
