import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import type { AreaPicture } from '#domain/area-picture.ts';
import type { Span } from '#domain/time/bounds.ts';
import type { Pressed } from '#ui/timeline/boxes.tsx';
import { type AxisUnit, scaleOf, ticksOf } from '#ui/timeline/scale.ts';
import { AxisHead, AxisLines } from './axis.tsx';
import { type Group, groupsOf } from './lines.ts';
import styles from './timeline-chart.module.css';
import { TimelineGroup } from './timeline-group.tsx';
import type { TimelineView } from './timeline-view.ts';
import { useSteps } from './use-steps.ts';

/** How wide a part of the axis is at least, in rem. A year takes what there is: all of them fit on the screen. */
const leastWidth: Record<AxisUnit, number> = { year: 0, quarter: 4.5, month: 3 };

/** Lines that are drawn at once, so that the browser's own search finds all of a plan of the usual size. */
const mostAtOnce = 80;

/**
 * Lines on either side of the one that keys have come to that are drawn with it: a screenful. Drawn after it, they would
 * turn out higher or lower than expected and push it out of sight.
 */
const drawnAround = 15;

/**
 * Areas and what is done in them along one axis. A grid to step through by keyboard, each line with a sentence that
 * says what is drawn; whoever shows it offers the same as a table.
 */
export function TimelineChart({
  areas,
  view,
  span,
  unit,
  withHeadings,
  describedBy,
  onPress,
}: {
  areas: readonly AreaPicture[];
  view: TimelineView;
  /** Whole years. */
  span: Span;
  unit: AxisUnit;
  withHeadings: boolean;
  /** The element that tells which keys there are. */
  describedBy: string;
  /** A box of a recurring promise was pressed. Left out where nothing may be changed. */
  onPress?: ((pressed: Pressed) => void) | undefined;
}) {
  const { first, last } = span;
  const axis = useMemo(
    () => ({ scale: scaleOf({ first, last }), today: view.today, planned: view.plan.period.edtf }),
    [first, last, view.today, view.plan.period.edtf],
  );
  const ticks = useMemo(() => ticksOf(axis.scale, unit), [axis, unit]);
  const groups = useMemo(() => groupsOf(areas, withHeadings), [areas, withHeadings]);
  const lineCount = groups.reduce((sum, { lines }) => sum + lines.length, 0);
  const frame = useRef<HTMLDivElement>(null);
  const alongAxis = useCallback((direction: -1 | 1) => {
    frame.current?.scrollBy({ left: (direction * frame.current.clientWidth) / 4 });
  }, []);
  const { at, atLine, setAt, onKeyDown } = useSteps(groups, alongAxis);
  const isKept = ({ first, lines }: Group) =>
    lineCount <= mostAtOnce || (first - drawnAround <= atLine && atLine < first + lines.length + drawnAround);
  const now = axis.scale.startOf(view.today);

  // Where the axis is wider than the screen, what is going on now is what is looked for first.
  useLayoutEffect(() => {
    const element = frame.current;
    if (element !== null && unit !== 'year') element.scrollLeft = now * element.scrollWidth - element.clientWidth / 2;
  }, [now, unit]);

  return (
    <div ref={frame} className={`${styles.frame} ${unit === 'year' ? '' : styles.wide}`}>
      <div className={styles.chart} style={{ minWidth: `calc(var(--panel) + ${ticks.length * leastWidth[unit]}rem)` }}>
        <AxisHead axis={axis} ticks={ticks} unit={unit} corner={withHeadings ? 'Område och aktivitet' : 'Aktivitet'} />
        <div className={styles.body}>
          <AxisLines axis={axis} ticks={ticks} />
          <table
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table to step through
            role="grid"
            aria-label="Tidslinje"
            aria-describedby={describedBy}
            aria-rowcount={lineCount}
            className={styles.grid}
            onKeyDown={onKeyDown}
          >
            {groups.map((group) => (
              <TimelineGroup
                key={group.picture.area.id}
                group={group}
                isKept={isKept(group)}
                axis={axis}
                view={view}
                at={group.lines.some(({ id }) => id === at) ? at : undefined}
                setAt={setAt}
                onPress={onPress}
              />
            ))}
          </table>
        </div>
      </div>
    </div>
  );
}
