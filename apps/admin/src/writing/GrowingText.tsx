import { useLayoutEffect, useRef, type ComponentProps, type ReactElement } from 'react';
import { written } from '../parts/written.js';

type Props = Omit<ComponentProps<'textarea'>, 'onChange' | 'value'> & {
  value: string;
  onChange: (value: string) => void;
};

/** A text box as high as its text: it never scrolls inside, so nothing a person wrote is out of sight. */
export function GrowingText({ value, onChange, className = '', ...rest }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || CSS.supports('field-sizing', 'content')) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight + 2}px`;
  }, [value]);
  return (
    <textarea
      {...written}
      ref={box}
      className={`input grows ${className}`}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      {...rest}
    />
  );
}

/** One line of text that may be longer than its box: it grows too, and holds no line breaks. */
export function GrowingLine({ onChange, ...rest }: Omit<Props, 'rows'>): ReactElement {
  return (
    <GrowingText
      {...rest}
      rows={1}
      onChange={(text) => onChange(text.replaceAll(/\s*\n\s*/g, ' '))}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.preventDefault();
      }}
    />
  );
}
