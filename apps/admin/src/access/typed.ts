import { useEffect, useState } from 'react';

/** What somebody types on the sign-in page. */
interface Typed {
  readonly email: string;
  readonly password: string;
}

const nothing: Typed = { email: '', password: '' };

/** Handed over from the page that goes to the one that comes in its place; empty as soon as nobody types here. */
let handedOver = nothing;

/**
 * What was typed, which stays when the language changes: react-admin then draws the whole tree anew, and the new page
 * begins before the old one is cleared away.
 */
export function useTyped(): [Typed, (typed: Typed) => void] {
  const [typed, setTyped] = useState(() => handedOver);
  useEffect(() => {
    handedOver = typed;
    return () => {
      handedOver = nothing;
    };
  }, [typed]);
  return [typed, setTyped];
}
