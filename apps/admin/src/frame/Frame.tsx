import { useLocaleState, useTranslate, type LayoutProps } from 'react-admin';
import { Suspense, useEffect, type ReactElement } from 'react';
import { useLocation } from 'react-router';
import { Skeleton } from '../parts/Empty.js';
import { DemoStrip } from './DemoStrip.js';
import { Fault } from './Fault.js';
import './frame.css';
import { Navigation } from './Navigation.js';
import { OverlaysProvider } from './overlays.js';
import { TabBar } from './TabBar.js';
import { useRoles } from '../access/session.js';
import { isBoard } from '../submissions/view.js';

/** The language of the words on screen is the language of the document. */
export function useDocumentLanguage(): void {
  const [locale] = useLocaleState();
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
}

/** The frame around every page: demo strip, side navigation (a rail on the board), the page, the tab bar. */
export function Frame({ children }: LayoutProps): ReactElement {
  const translate = useTranslate();
  const { pathname, search } = useLocation();
  useDocumentLanguage();
  const railed = isBoard(useRoles(), pathname, search);
  return (
    <OverlaysProvider>
      <a className="skip" href="#main">
        {translate('common.skip')}
      </a>
      <DemoStrip />
      <div className={`ws ${railed ? 'railed' : ''}`}>
        <Navigation />
        <div className="grow">
          <Fault key={pathname}>
            <Suspense fallback={<Skeleton />}>{children}</Suspense>
          </Fault>
        </div>
      </div>
      <TabBar />
    </OverlaysProvider>
  );
}
