import { type Activity, type Gate, hasNoTime } from './activity.ts';
import type { AreaPicture } from './area-picture.ts';
import type { Support } from './plan.ts';
import type { Edtf } from './time/edtf.ts';
import { firstTime, timesMoved, type WrittenTime } from './time/written.ts';

/** One line of a timeline: what is done, what somebody else decides, or money that may end. */
export type TimelineRow =
  | { kind: 'activity'; id: string; activity: Activity }
  | { kind: 'gate'; id: string; gate: Gate }
  | { kind: 'support'; id: string; support: Support };

/** An area's lines: those that have a time, in the plan's order, and the lane of those that have none. */
type Lanes = { timed: readonly TimelineRow[]; untimed: readonly TimelineRow[] };

export function lanesOf(picture: AreaPicture): Lanes {
  const rows = rowsOf(picture);
  return { timed: rows.filter((row) => !isUntimed(row)), untimed: rows.filter(isUntimed) };
}

/** All that an area has on the calendar: what is done, then what others decide, then what may end. */
export function rowsOf({ area, activities, gates }: AreaPicture): TimelineRow[] {
  return [
    ...activities.map((activity): TimelineRow => ({ kind: 'activity', id: activity.id, activity })),
    ...gates.map((gate): TimelineRow => ({ kind: 'gate', id: gate.id, gate })),
    ...area.supports.map((support): TimelineRow => ({ kind: 'support', id: `${area.id}-${support.row}`, support })),
  ];
}

function isUntimed(row: TimelineRow): boolean {
  switch (row.kind) {
    case 'activity':
      return hasNoTime(row.activity);
    case 'gate':
      return row.gate.time.current === null;
    case 'support':
      return false;
  }
}

/** When it is planned for. Null: nothing is said. */
export function timeOfRow(row: TimelineRow): WrittenTime | null {
  switch (row.kind) {
    case 'activity':
      return row.activity.time.current;
    case 'gate':
      return row.gate.time.current;
    case 'support':
      return row.support.time;
  }
}

/** The first time that was given, where it is another than the one that holds now. Null: it was never moved. */
export function movedFrom(row: TimelineRow): WrittenTime | null {
  if (row.kind === 'support') return null;
  const { time } = row.kind === 'activity' ? row.activity : row.gate;
  return timesMoved(time) === 0 ? null : firstTime(time);
}

/** The activities of its own area that a line depends on, whether they are done or not. */
export function waitedFor(row: TimelineRow, { activities }: Pick<AreaPicture, 'activities'>): readonly Activity[] {
  if (row.kind === 'support') return [];
  const { dependsOn } = row.kind === 'activity' ? row.activity : row.gate;
  return dependsOn.length === 0 ? [] : activities.filter(({ id }) => dependsOn.includes(id));
}

/** Every time that a picture of the area draws, in no order. */
export function timesDrawn(picture: AreaPicture): Edtf[] {
  const { activities } = picture;
  const { timed, untimed } = lanesOf(picture);
  return [
    ...[...timed, ...untimed].flatMap((row) => [timeOfRow(row), movedFrom(row)]),
    ...activities.map(({ validity }) => validity),
    ...activities.flatMap(({ milestones }) => milestones.map(({ time, reached }) => reached ?? time)),
    ...activities.flatMap(({ occurrences }) => occurrences.map(({ time }) => time)),
  ].flatMap((time) => (time === null ? [] : [time.edtf]));
}
