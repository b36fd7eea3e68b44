import { memo } from 'react';
import { progressOf } from '#domain/progress.ts';
import { areaAddress } from '#lib/addresses.ts';
import type { Axis } from '#ui/timeline/axis.ts';
import type { Pressed } from '#ui/timeline/boxes.tsx';
import { WhenNear } from '#ui/when-near.tsx';
import { progressLine } from '#words/progress.ts';
import styles from './line.module.css';
import type { Group } from './lines.ts';
import { TimelineLine } from './timeline-line.tsx';
import type { TimelineView } from './timeline-view.ts';

type Props = {
  group: Group;
  /** Whether it is drawn wherever it stands. */
  isKept: boolean;
  axis: Axis;
  view: TimelineView;
  /** The line that keys step from, when it is in this area. */
  at: string | undefined;
  setAt: (id: string) => void;
  onPress: ((pressed: Pressed) => void) | undefined;
};

/** An area's lines. In a long plan they are drawn only where they are near. */
export const TimelineGroup = memo(function TimelineGroup({ group, isKept, axis, view, at, setAt, onPress }: Props) {
  const { lines, picture, first } = group;
  const { area, activities } = picture;
  const coordinator = view.nameOf(area.coordinatorId);
  return (
    <WhenNear
      as="tbody"
      className={styles.group}
      name={`tidslinje ${area.id}`}
      expected={`${lines.length * 3.25}rem`}
      force={isKept}
    >
      {lines.map((line, index) => {
        const isAt = line.id === at;
        const place = { id: line.id, tabIndex: isAt ? 0 : -1, 'aria-rowindex': first + index } as const;
        if (line.kind === 'row') {
          return (
            <TimelineLine
              key={line.id}
              line={line}
              place={place}
              axis={axis}
              view={view}
              setAt={setAt}
              onPress={onPress}
            />
          );
        }
        return (
          <tr key={line.id} className={styles.area} {...place} onFocus={() => setAt(line.id)}>
            <th scope="row" className={styles.areaName}>
              <a href={areaAddress(area.id, view.asOf)} tabIndex={-1}>
                <span className={styles.number}>{area.number}</span> {area.title}
              </a>
            </th>
            <td className={styles.areaProgress}>
              {progressLine(progressOf(activities, view.today))}
              {coordinator !== null && ` · samordnare ${coordinator}`}
            </td>
          </tr>
        );
      })}
    </WhenNear>
  );
});
