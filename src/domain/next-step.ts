import { isOpen } from './activity.ts';
import type { AreaPicture } from './area-picture.ts';
import type { CalendarDate } from './calendar.ts';
import { boundsOf } from './time/bounds.ts';
import { rowsOf, type TimelineRow, timeOfRow } from './timeline.ts';

/** What comes next in an area: the open activity, untaken decision or ending support whose last day is nearest ahead. */
export function nextStep(picture: AreaPicture, today: CalendarDate): TimelineRow | null {
  let next: { row: TimelineRow; lastDay: CalendarDate } | null = null;
  for (const row of rowsOf(picture).filter(isAhead)) {
    const time = timeOfRow(row);
    const lastDay = time === null ? null : boundsOf(time.edtf).latestEnd;
    if (lastDay !== null && lastDay >= today && (next === null || lastDay < next.lastDay)) next = { row, lastDay };
  }
  return next?.row ?? null;
}

/** Neither done, given up nor decided. */
function isAhead(row: TimelineRow): boolean {
  switch (row.kind) {
    case 'activity':
      return isOpen(row.activity);
    case 'gate':
      return row.gate.outcome === null;
    case 'support':
      return true;
  }
}
