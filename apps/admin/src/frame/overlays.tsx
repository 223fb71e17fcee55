import {
  createContext,
  useContext,
  useEffect,
  useMemo,
  useState,
  type ReactElement,
  type ReactNode,
} from 'react';
import { useNavigate } from 'react-router';
import { Jump } from './Jump.js';
import { KeysDialog } from './KeysDialog.js';
import { useKeys } from './useKeys.js';

interface Overlays {
  openJump: () => void;
  openKeys: () => void;
}

const Context = createContext<Overlays>({ openJump: () => undefined, openKeys: () => undefined });

/** Opens the jump and the list of shortcuts from anywhere. */
export const useOverlays = (): Overlays => useContext(Context);

/** Holds the two dialogs every screen can call up, and the keys that work everywhere. */
export function OverlaysProvider({ children }: { children: ReactNode }): ReactElement {
  const navigate = useNavigate();
  const [open, setOpen] = useState<'jump' | 'keys' | null>(null);
  const close = (): void => setOpen(null);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      setOpen('jump');
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  useKeys({
    '?': () => setOpen('keys'),
    'g w': () => void navigate('/'),
    'g a': () => void navigate('/submissions'),
    'g r': () => void navigate('/rounds'),
    'g v': () => void navigate('/meetings'),
  });
  const overlays = useMemo(() => ({ openJump: () => setOpen('jump'), openKeys: () => setOpen('keys') }), []);
  return (
    <Context.Provider value={overlays}>
      {children}
      <Jump open={open === 'jump'} onClose={close} />
      <KeysDialog open={open === 'keys'} onClose={close} />
    </Context.Provider>
  );
}
