import type { Overview } from '#contract/views.ts';
import type { AreaPicture } from '#domain/area-picture.ts';
import { edtf } from '#domain/time/edtf.ts';
import type { WrittenTime } from '#domain/time/written.ts';
import { axisSpan, type Scale, scaleOf } from '#ui/timeline/scale.ts';

/** One axis for all cards, so that the same place always means the same day. */
export function planScale({ plan, areas, today }: Overview): Scale {
  const times = areas.flatMap(timesIn).map((time) => time.edtf);
  return scaleOf(axisSpan(plan.period.edtf, [...times, edtf(today)]));
}

/** Every time that an area's small timeline draws. */
function timesIn({ area, activities, gates }: AreaPicture): WrittenTime[] {
  return [
    ...[...activities, ...gates].map(({ time }) => time.current),
    ...activities.map(({ validity }) => validity),
    ...activities.flatMap(({ recurrence }) => recurrence?.occurrences.map(({ time }) => time) ?? []),
    ...area.supports.map(({ time }) => time),
  ].filter((time) => time !== null);
}
