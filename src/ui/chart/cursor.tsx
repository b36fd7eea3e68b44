import type { ChartModel } from './chart-model.ts';
import { looksOf } from './look.ts';
import { screenPalette } from './palette.ts';
import styles from './plot.module.css';
import type { Places, Reading } from './reading.ts';
import { type DrawingSize, drawnScale } from './size.ts';

/** Around the value that is being read. Its own drawing, so that nothing else is drawn anew as it moves. */
export function Cursor({
  model,
  reading,
  places,
  size: { width, height, text },
}: {
  model: ChartModel;
  reading: Reading;
  places: Places;
  size: DrawingSize;
}) {
  const place = places[reading.line]?.[reading.point];
  const line = model.lines[reading.line];
  if (place === undefined || line === undefined) return null;
  const radius = 7 * drawnScale(text);
  const hasSpan = place.from < place.x - radius;
  const colour = screenPalette.lines[looksOf(model.lines).get(line.id)?.colour ?? 0];
  return (
    <svg className={styles.cursor} aria-hidden="true" width={width} height={height}>
      <path className={styles.hairline} d={`M${place.x} 0V${height}`} />
      {hasSpan && <path className={styles.ring} d={`M${place.from} ${place.y}H${place.x - radius}`} stroke={colour} />}
      <circle className={styles.ring} cx={place.x} cy={place.y} r={radius} stroke={colour} />
    </svg>
  );
}
