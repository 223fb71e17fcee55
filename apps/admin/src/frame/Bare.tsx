import { Authenticated, useTranslate } from 'react-admin';
import { Suspense, type ReactElement, type ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { useAccountLanguage } from '../access/language.js';
import { Skeleton } from '../parts/Empty.js';
import { Brand } from './Brand.js';
import { DemoStrip } from './DemoStrip.js';
import { Fault } from './Fault.js';
import './frame.css';
import { NotUpdated } from './NotUpdated.js';
import { OverlaysProvider } from './overlays.js';

/** The way back while a task is fetched or cannot be: a task brings a head of its own once it is there. */
function HeadUntilThere(): ReactElement {
  const translate = useTranslate();
  const { id = '' } = useParams();
  return (
    <header className="bar task-head">
      <Brand />
      <nav className="crumbs" aria-label={translate('frame.bar.place')}>
        <Link to={`/submissions/${id}`}>{translate('worksheet.writing.dossier')}</Link>
      </nav>
    </header>
  );
}

/** One task, one screen: no navigation, only what the task brings; still behind sign-in. */
export function Bare({ children }: { children: ReactNode }): ReactElement {
  const translate = useTranslate();
  useAccountLanguage();
  return (
    <Authenticated>
      <OverlaysProvider>
        <a className="skip" href="#main">
          {translate('common.skip')}
        </a>
        <DemoStrip />
        <div className="bare">
          <NotUpdated />
          <HeadUntilThere />
          <Fault>
            <Suspense fallback={<Skeleton lines={8} />}>{children}</Suspense>
          </Fault>
        </div>
      </OverlaysProvider>
    </Authenticated>
  );
}
