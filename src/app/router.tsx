import { type ComponentType, lazy, Suspense } from 'react';
import { createBrowserRouter, type RouteObject } from 'react-router-dom';
import { OverviewPage } from '#features/overview/overview-page.tsx';
import { ErrorPage, NotFoundPage } from './error-page.tsx';
import {
  loadAreaPage,
  loadCheckInPage,
  loadComparisonPage,
  loadIndicatorPage,
  loadIndicatorsPage,
  loadMeetingPage,
  loadMeetingsPage,
  loadOperatorPage,
  loadOutboxPage,
  loadProjectorPage,
  loadRoomPage,
  loadTimelinePage,
} from './pages.ts';
import { Shell } from './shell.tsx';

// The first screen is in the first chunk; everything else comes when it is asked for.
const AreaPage = lazy(async () => ({ default: (await loadAreaPage()).AreaPage }));
const TimelinePage = lazy(async () => ({ default: (await loadTimelinePage()).TimelinePage }));
const CheckInPage = lazy(async () => ({ default: (await loadCheckInPage()).CheckInPage }));
const IndicatorsPage = lazy(async () => ({ default: (await loadIndicatorsPage()).IndicatorsPage }));
const IndicatorPage = lazy(async () => ({ default: (await loadIndicatorPage()).IndicatorPage }));
const MeetingsPage = lazy(async () => ({ default: (await loadMeetingsPage()).MeetingsPage }));
const MeetingPage = lazy(async () => ({ default: (await loadMeetingPage()).MeetingPage }));
const ComparisonPage = lazy(async () => ({ default: (await loadComparisonPage()).ComparisonPage }));
const OperatorPage = lazy(async () => ({ default: (await loadOperatorPage()).OperatorPage }));
const ProjectorPage = lazy(async () => ({ default: (await loadProjectorPage()).ProjectorPage }));
const RoomPage = lazy(async () => ({ default: (await loadRoomPage()).RoomPage }));
const OutboxPage = lazy(async () => ({ default: (await loadOutboxPage()).OutboxPage }));

function lazyPage(path: string, Page: ComponentType): RouteObject {
  return {
    path,
    element: (
      <Suspense>
        <Page />
      </Suspense>
    ),
  };
}

export const appRoutes: RouteObject[] = [
  // For the room: nothing but the slide.
  { errorElement: <ErrorPage />, ...lazyPage('styrgrupp/:meeting/projektor', ProjectorPage) },
  { errorElement: <ErrorPage />, ...lazyPage('visning', RoomPage) },
  {
    element: <Shell />,
    errorElement: <ErrorPage />,
    children: [
      {
        errorElement: <ErrorPage />,
        children: [
          { index: true, element: <OverviewPage /> },
          lazyPage('omraden/:area', AreaPage),
          lazyPage('tidslinje', TimelinePage),
          lazyPage('avstamning', CheckInPage),
          lazyPage('indikatorer', IndicatorsPage),
          lazyPage('indikatorer/:indicator', IndicatorPage),
          lazyPage('styrgrupp', MeetingsPage),
          lazyPage('styrgrupp/jamfor', ComparisonPage),
          lazyPage('styrgrupp/:meeting', MeetingPage),
          lazyPage('styrgrupp/:meeting/visa', OperatorPage),
          lazyPage('utkorg', OutboxPage),
          { path: '*', element: <NotFoundPage /> },
        ],
      },
    ],
  },
];

export function createRouter(): ReturnType<typeof createBrowserRouter> {
  return createBrowserRouter(appRoutes);
}
