/** Pages that come when they are asked for, or when there is nothing better to do. */
export const loadAreaPage = () => import('#features/area/area-page.tsx');
