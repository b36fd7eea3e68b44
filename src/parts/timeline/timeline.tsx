import { lazy, Suspense, useEffect, useId, useRef, useState } from 'react';
import type { AreaPicture } from '#domain/area-picture.ts';
import type { Span } from '#domain/time/bounds.ts';
import { usePrinting } from '#ui/printing.ts';
import type { Pressed } from '#ui/timeline/boxes.tsx';
import { Legend } from '#ui/timeline/legend.tsx';
import type { AxisUnit } from '#ui/timeline/scale.ts';
import { placeOf } from './lines.ts';
import styles from './timeline.module.css';
import { TimelineChart } from './timeline-chart.tsx';
import { TimelineTable } from './timeline-table.tsx';
import type { TimelineView } from './timeline-view.ts';

const OccurrenceDialog = lazy(async () => ({
  default: (await import('./occurrence-dialog.tsx')).OccurrenceDialog,
}));

type Props = {
  areas: readonly AreaPicture[];
  /** Also those that a filter hides: it must not take away what is being written, when somebody else changes it. */
  all?: readonly AreaPicture[];
  view: TimelineView;
  /** Whole years. */
  span: Span;
  unit: AxisUnit;
  /** As words in a table instead of a picture. */
  asTable: boolean;
  /** Whether each area has a heading of its own, which it needs where there is more than one. */
  withHeadings: boolean;
};

/** Areas along one axis, as a picture or as a table; in the picture recurring promises are ticked off. */
export function Timeline({ areas, all = areas, view, span, unit, asTable, withHeadings }: Props) {
  const [pressed, setPressed] = useState<Pressed | null>(null);
  const activity = pressed && all.flatMap(({ activities }) => activities).find(({ id }) => id === pressed.activityId);
  const keysId = useId();
  // Who reads it on paper cannot open it.
  const isPrinting = usePrinting();
  const line = useRef<string>(null);

  // The box that was pressed may be another by now; its line is still there, and the page can be reached again.
  useEffect(() => {
    if (pressed === null && line.current !== null) document.getElementById(line.current)?.focus();
    line.current = pressed && placeOf(pressed.activityId);
  }, [pressed]);

  if (areas.length === 0 && pressed === null) return null;
  if (asTable) return <TimelineTable areas={areas} view={view} withHeadings={withHeadings} />;
  return (
    <>
      <details className={styles.legend} open={isPrinting || undefined}>
        <summary>Så läser du tidslinjen</summary>
        <Legend />
        <p id={keysId}>
          Med tangentbordet: pil upp och ner går mellan raderna, Page Up och Page Down mellan områdena, Home och End
          till början och slutet. Enter öppnar raden. Tabb går till rutor att bocka av.
        </p>
      </details>
      <TimelineChart
        areas={areas}
        view={view}
        span={span}
        unit={unit}
        withHeadings={withHeadings}
        describedBy={keysId}
        onPress={view.may('record-occurrence') ? setPressed : undefined}
      />
      {pressed && activity && (
        <Suspense>
          <OccurrenceDialog activity={activity} on={pressed.on} view={view} onClose={() => setPressed(null)} />
        </Suspense>
      )}
    </>
  );
}
