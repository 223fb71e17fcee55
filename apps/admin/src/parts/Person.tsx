import type { ReactElement, ReactNode } from 'react';

const particles = new Set(['van', 'de', 'den', 'der', 'het', 'ten', 'ter', "'t", 'von', 'el']);

/** 'Joris van Wellinkhoven' -> 'JW': first letters of the first and the last name, without particles. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '' && !particles.has(word.toLowerCase()));
  const [first, last] = [words[0], words.length > 1 ? words[words.length - 1] : undefined];
  return `${first?.charAt(0) ?? '–'}${last?.charAt(0) ?? ''}`.toUpperCase();
}

/** The same person always has the same ground. */
function ground(name: string): string {
  let sum = 0;
  for (const letter of name) sum += letter.codePointAt(0) ?? 0;
  return ['', 'b', 'c', 'd'][sum % 4] ?? '';
}

/** A person as initials; never a photograph. The name stands beside it or is given for screen readers. */
export function Avatar({
  name,
  away,
  alone,
}: {
  name: string;
  away?: boolean;
  alone?: boolean;
}): ReactElement {
  return (
    <span className={`av ${away ? 'away' : ground(name)}`} title={alone ? name : undefined}>
      <span aria-hidden="true">{initials(name)}</span>
      {alone ? <span className="vh">{name}</span> : null}
    </span>
  );
}

/** A person with what they do here. */
export function Person(props: { name: string; detail?: ReactNode; away?: boolean }): ReactElement {
  return (
    <div className="person">
      <Avatar name={props.name} away={props.away ?? false} />
      <span>
        {props.name}
        {props.detail ? <small>{props.detail}</small> : null}
      </span>
    </div>
  );
}
