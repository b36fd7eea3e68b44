import type { Indicator } from '#domain/indicator.ts';
import styles from './sparkline.module.css';
import { type SparkPoint, type SparkRuns, sparkRuns } from './sparkline-path.ts';

const [width, height, margin] = [120, 28, 4];

/** A small picture of a series beside its comparison. It has no words: whoever uses it states the values. */
export function Sparkline({
  indicator: { series, comparison: published, direction, breaks },
}: {
  indicator: Indicator;
}) {
  // How many live in the county and in the country are not held against each other.
  const comparison = direction === 'neutral' ? null : published;
  const [own, other] = sparkRuns(comparison === null ? [series] : [series, comparison], breaks, width, height);
  const last = own?.at(-1)?.at(-1);
  // One measurement is a number, not a picture.
  if (own === undefined || last === undefined || own.flat().length < 2) return null;
  const box = `${-margin} ${-margin} ${width + 2 * margin} ${height + 2 * margin}`;
  return (
    <svg className={styles.sparkline} viewBox={box} aria-hidden="true">
      {other && <Runs runs={other} className={styles.comparison} />}
      <Runs runs={own} className={styles.own} />
      <circle className={styles.last} cx={last.x} cy={last.y} r="2.75" />
    </svg>
  );
}

function Runs({ runs, className }: { runs: SparkRuns; className: string | undefined }) {
  return runs.map((run) => <path key={pathOf(run)} className={className} d={pathOf(run)} />);
}

/** A lone measurement becomes a line of no length, which round line ends draw as a dot. */
function pathOf(run: readonly SparkPoint[]): string {
  const points = run.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`);
  return `M${points.join('L')}${run.length === 1 ? 'h0' : ''}`;
}
