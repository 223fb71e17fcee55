import { StyledEngineProvider } from '@mui/material/styles';
import { lazy, type ReactElement } from 'react';
import { Admin, CustomRoutes, Resource } from 'react-admin';
import { BrowserRouter, Route } from 'react-router';
import { authProvider } from './access/authProvider.js';
import { SignInPage } from './access/SignInPage.js';
import { dataProvider } from './api/dataProvider.js';
import { queryClient } from './api/query.js';
import { Bare } from './frame/Bare.js';
import { Frame } from './frame/Frame.js';
import { NotFound } from './frame/NotFound.js';
import { Toasts } from './frame/Toasts.js';
import { i18nProvider } from './i18n/provider.js';
import { OwnersViewPage } from './dossier/OwnersViewPage.js';
import { SubmissionPage } from './dossier/SubmissionPage.js';
import { CommitteesPage } from './office/CommitteesPage.js';
import { MyInterestsPage } from './interests/MyInterestsPage.js';
import { FormsPage } from './office/FormsPage.js';
import { LogPage } from './office/LogPage.js';
import { MailPage } from './office/MailPage.js';
import { MeetingsPage } from './office/MeetingsPage.js';
import { PeoplePage } from './office/PeoplePage.js';
import { RecognitionsPage } from './office/RecognitionsPage.js';
import { RoundsPage } from './office/RoundsPage.js';
import { UsagePage } from './office/UsagePage.js';
import { StartPage } from './submissions/StartPage.js';
import { SubmissionsPage } from './submissions/SubmissionsPage.js';
import { theme } from './theme/index.js';
import { MyWorkPage } from './work/MyWorkPage.js';

const WorksheetPage = lazy(async () => ({ default: (await import('./worksheet/index.js')).WorksheetPage }));
const ComparePage = lazy(async () => ({ default: (await import('./compare/index.js')).ComparePage }));
const AssessmentPage = lazy(async () => ({
  default: (await import('./assessment/index.js')).AssessmentPage,
}));
const MeetingPage = lazy(async () => ({ default: (await import('./meeting/index.js')).MeetingPage }));
const MinutesPage = lazy(async () => ({ default: (await import('./meeting/index.js')).MinutesPage }));
const DecisionPage = lazy(async () => ({ default: (await import('./decision/index.js')).DecisionPage }));
const EditionPage = lazy(async () => ({ default: (await import('./edition/index.js')).EditionPage }));

const lists = [
  { path: '/rounds', page: <RoundsPage /> },
  { path: '/meetings', page: <MeetingsPage /> },
  { path: '/recognitions', page: <RecognitionsPage /> },
  { path: '/committees', page: <CommitteesPage /> },
  { path: '/interests', page: <MyInterestsPage /> },
  { path: '/forms', page: <FormsPage /> },
  { path: '/usage', page: <UsagePage /> },
  { path: '/people', page: <PeoplePage /> },
  { path: '/log', page: <LogPage /> },
  { path: '/mail', page: <MailPage /> },
  { path: '/submissions/start', page: <StartPage /> },
  { path: '/submissions/:id', page: <SubmissionPage /> },
  { path: '/submissions/:id/as-owner', page: <OwnersViewPage /> },
];

/** One task, one screen: these bring their own head and have no navigation beside them. */
const tasks = [
  { path: 'worksheet', page: <WorksheetPage /> },
  { path: 'changes', page: <ComparePage /> },
  { path: 'assessment', page: <AssessmentPage /> },
  { path: 'meeting', page: <MeetingPage /> },
  { path: 'minutes', page: <MinutesPage /> },
  { path: 'decision', page: <DecisionPage /> },
  { path: 'edition', page: <EditionPage /> },
];

/** The workspace: react-admin for routes, data and sign-in; frame, theme and screens are ours. */
export function App(): ReactElement {
  return (
    <StyledEngineProvider injectFirst>
      <BrowserRouter basename="/admin">
        <Admin
          authProvider={authProvider}
          dataProvider={dataProvider}
          queryClient={queryClient}
          i18nProvider={i18nProvider}
          theme={theme}
          darkTheme={null}
          layout={Frame}
          loginPage={SignInPage}
          notification={Toasts}
          dashboard={MyWorkPage}
          catchAll={NotFound}
          title="Erkend"
          requireAuth
          disableTelemetry
        >
          <Resource name="submissions" list={SubmissionsPage} />
          <CustomRoutes>
            {lists.map(({ path, page }) => (
              <Route key={path} path={path} element={page} />
            ))}
          </CustomRoutes>
          <CustomRoutes noLayout>
            {tasks.map(({ path, page }) => (
              <Route key={path} path={`/submissions/:id/${path}`} element={<Bare>{page}</Bare>} />
            ))}
          </CustomRoutes>
        </Admin>
      </BrowserRouter>
    </StyledEngineProvider>
  );
}
