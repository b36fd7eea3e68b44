import type { ChartModel } from './chart-model.ts';

/** What the marks of a drawing stand for, beside its lines, where it has any. */
export function keyWords({ lines }: ChartModel): string[] {
  const points = lines.flatMap(({ runs }) => runs.flat());
  return [
    ...(points.some(({ from }) => from !== null) ? ['Vågräta streck: vilken tid ett värde gäller.'] : []),
    ...(points.some(({ interval }) => interval !== null) ? ['Lodräta streck: 95 % konfidensintervall.'] : []),
  ];
}
