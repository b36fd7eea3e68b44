/** Pages that come when they are asked for, or when there is nothing better to do. */
export const loadAreaPage = () => import('#features/area/area-page.tsx');
export const loadTimelinePage = () => import('#features/timeline/timeline-page.tsx');
export const loadCheckInPage = () => import('#features/check-in/check-in-page.tsx');
export const loadIndicatorsPage = () => import('#features/indicators/indicators-page.tsx');
export const loadIndicatorPage = () => import('#features/indicators/indicator-page.tsx');
export const loadMeetingsPage = () => import('#features/meetings/meetings-page.tsx');
export const loadMeetingPage = () => import('#features/meetings/meeting-page.tsx');
export const loadComparisonPage = () => import('#features/comparison/comparison-page.tsx');
export const loadOperatorPage = () => import('#features/operator/operator-page.tsx');
export const loadProjectorPage = () => import('#features/projector/projector-page.tsx');
export const loadRoomPage = () => import('#features/room/room-page.tsx');
export const loadOutboxPage = () => import('#features/outbox/outbox-page.tsx');

/** Ahead of being asked for. Without a network it is of no matter: whoever asks then is told. */
export function loadNextPages(): void {
  const pages = [
    loadAreaPage,
    loadTimelinePage,
    loadCheckInPage,
    loadIndicatorsPage,
    loadIndicatorPage,
    loadMeetingsPage,
    loadMeetingPage,
    loadOutboxPage,
  ];
  void Promise.allSettled(pages.map((load) => load()));
}
