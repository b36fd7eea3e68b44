/** What draws a chart, and the library that it draws with: 80 kB that nobody fetches before a chart is wanted. */
export const loadChart = () => import('./drawing.tsx');
