import type { ChartModel } from './chart-model.ts';
import { hasInterval } from './rows.ts';

/** What the marks of a drawing stand for, beside its lines, where it has any. */
export function keyWords({ lines }: ChartModel): string[] {
  const points = lines.flatMap(({ runs }) => runs.flat());
  return [
    ...(points.some(({ from }) => from !== null) ? ['Vågräta streck: vilken tid ett värde gäller.'] : []),
    ...(lines.some(hasInterval) ? ['Lodräta streck: 95 % konfidensintervall.'] : []),
  ];
}
