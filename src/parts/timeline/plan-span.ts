import type { Setting } from '#contract/views.ts';
import type { AreaPicture } from '#domain/area-picture.ts';
import type { Span } from '#domain/time/bounds.ts';
import { edtf } from '#domain/time/edtf.ts';
import { timesDrawn } from '#domain/timeline.ts';
import { axisSpan } from '#ui/timeline/scale.ts';

/** The plan's years and those around it in which something of the areas lies: the same for all that show the same areas. */
export function planSpan({ plan, today }: Setting, areas: readonly AreaPicture[]): Span {
  return axisSpan(plan.period.edtf, [...areas.flatMap(timesDrawn), edtf(today)]);
}
