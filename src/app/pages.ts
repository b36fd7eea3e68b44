/** Pages that come when they are asked for, or when there is nothing better to do. */
export const loadAreaPage = () => import('#features/area/area-page.tsx');
export const loadTimelinePage = () => import('#features/timeline/timeline-page.tsx');

export function loadNextPages(): void {
  void loadAreaPage();
  void loadTimelinePage();
}
