import type { ChartModel } from './chart-model.ts';

/** The picture alone; its words stand around it. */
export function Drawing({ model }: { model: ChartModel }) {
  return <svg aria-hidden="true" viewBox="0 0 16 9" data-lines={model.lines.length} />;
}
