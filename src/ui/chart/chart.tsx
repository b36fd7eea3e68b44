import type { ChartModel } from './chart-model.ts';

/** A chart with all that belongs to it. `level`: of its heading, one below the one it stands under. */
export function Chart({ model, level = 3 }: { model: ChartModel; level?: 2 | 3 | 4 | 5 }) {
  const Heading = `h${level}` as const;
  return (
    <figure>
      <Heading>{model.title}</Heading>
      <p>{model.subtitle}</p>
      <p>{model.summary}</p>
      <p>{model.source}</p>
    </figure>
  );
}
