import { lazy, Suspense } from 'react';
import { createBrowserRouter, type RouteObject } from 'react-router-dom';
import { OverviewPage } from '#features/overview/overview-page.tsx';
import { ErrorPage, NotFoundPage } from './error-page.tsx';
import {
  loadAreaPage,
  loadCheckInPage,
  loadIndicatorPage,
  loadIndicatorsPage,
  loadOutboxPage,
  loadTimelinePage,
} from './pages.ts';
import { Shell } from './shell.tsx';

// The first screen is in the first chunk; everything else comes when it is asked for.
const AreaPage = lazy(async () => ({ default: (await loadAreaPage()).AreaPage }));
const TimelinePage = lazy(async () => ({ default: (await loadTimelinePage()).TimelinePage }));
const CheckInPage = lazy(async () => ({ default: (await loadCheckInPage()).CheckInPage }));
const IndicatorsPage = lazy(async () => ({ default: (await loadIndicatorsPage()).IndicatorsPage }));
const IndicatorPage = lazy(async () => ({ default: (await loadIndicatorPage()).IndicatorPage }));
const OutboxPage = lazy(async () => ({ default: (await loadOutboxPage()).OutboxPage }));

export const appRoutes: RouteObject[] = [
  {
    element: <Shell />,
    errorElement: <ErrorPage />,
    children: [
      {
        errorElement: <ErrorPage />,
        children: [
          { index: true, element: <OverviewPage /> },
          {
            path: 'omraden/:area',
            element: (
              <Suspense>
                <AreaPage />
              </Suspense>
            ),
          },
          {
            path: 'tidslinje',
            element: (
              <Suspense>
                <TimelinePage />
              </Suspense>
            ),
          },
          {
            path: 'avstamning',
            element: (
              <Suspense>
                <CheckInPage />
              </Suspense>
            ),
          },
          {
            path: 'indikatorer',
            element: (
              <Suspense>
                <IndicatorsPage />
              </Suspense>
            ),
          },
          {
            path: 'indikatorer/:indicator',
            element: (
              <Suspense>
                <IndicatorPage />
              </Suspense>
            ),
          },
          {
            path: 'utkorg',
            element: (
              <Suspense>
                <OutboxPage />
              </Suspense>
            ),
          },
          { path: '*', element: <NotFoundPage /> },
        ],
      },
    ],
  },
];

export function createRouter(): ReturnType<typeof createBrowserRouter> {
  return createBrowserRouter(appRoutes);
}
