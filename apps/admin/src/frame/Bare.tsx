import { Authenticated } from 'react-admin';
import { Suspense, type ReactElement, type ReactNode } from 'react';
import { useAccountLanguage } from '../access/language.js';
import { Skeleton } from '../parts/Empty.js';
import { DemoStrip } from './DemoStrip.js';
import { Fault } from './Fault.js';
import './frame.css';
import { OverlaysProvider } from './overlays.js';

/** One task, one screen: no navigation, only what the task brings; still behind sign-in. */
export function Bare({ children }: { children: ReactNode }): ReactElement {
  useAccountLanguage();
  return (
    <Authenticated>
      <OverlaysProvider>
        <DemoStrip />
        <Fault>
          <Suspense fallback={<Skeleton />}>{children}</Suspense>
        </Fault>
      </OverlaysProvider>
    </Authenticated>
  );
}
