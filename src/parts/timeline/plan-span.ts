import type { Setting } from '#contract/views.ts';
import type { AreaPicture } from '#domain/area-picture.ts';
import type { Span } from '#domain/time/bounds.ts';
import { edtf } from '#domain/time/edtf.ts';
import { timesDrawn } from '#domain/timeline.ts';
import { axisSpan } from '#ui/timeline/scale.ts';

/** The years that all pictures of a plan share, so that the same place always means the same day. */
export function planSpan({ plan, today }: Setting, areas: readonly AreaPicture[]): Span {
  return axisSpan(plan.period.edtf, [...areas.flatMap(timesDrawn), edtf(today)]);
}
