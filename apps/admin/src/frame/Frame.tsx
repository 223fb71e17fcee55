import { useTranslate, type LayoutProps } from 'react-admin';
import { Suspense, type ReactElement } from 'react';
import { useLocation } from 'react-router';
import { Skeleton } from '../parts/Empty.js';
import { DemoStrip } from './DemoStrip.js';
import { Fault } from './Fault.js';
import './frame.css';
import { Navigation } from './Navigation.js';
import { NotUpdated } from './NotUpdated.js';
import { OverlaysProvider } from './overlays.js';
import { TabBar } from './TabBar.js';
import { useAccountLanguage } from '../access/language.js';
import { useRoles } from '../access/session.js';
import { isBoard } from '../submissions/view.js';

/** The frame around every page: demo strip, side navigation (a rail on the board), the page, the tab bar. */
export function Frame({ children }: LayoutProps): ReactElement {
  const translate = useTranslate();
  const { pathname, search } = useLocation();
  useAccountLanguage();
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
          <NotUpdated />
          <Fault key={pathname}>
            <Suspense fallback={<Skeleton />}>{children}</Suspense>
          </Fault>
        </div>
      </div>
      <TabBar />
    </OverlaysProvider>
  );
}
