import type { Overview } from '#contract/views.ts';
import type { Activity } from '#domain/activity.ts';
import { type Attention, attentionOf, type Heard, lastHeardOf, resolutionAttention } from '#domain/attention.ts';
import type { AreaId } from '#domain/ids.ts';
import { nextStep } from '#domain/next-step.ts';
import type { TimelineRow } from '#domain/timeline.ts';
import { type Names, namesIn } from '#parts/plan-view.ts';
import { planSpan } from '#parts/timeline/plan-span.ts';
import type { Axis } from '#ui/timeline/axis.ts';
import { scaleOf, ticksOf } from '#ui/timeline/scale.ts';

/** What is known of a whole area, however few of its activities a filter lets through. */
export type Standing = { attention: readonly Attention[]; heard: Heard | null; next: TimelineRow | null };

/**
 * The overview as its parts need it, worked out once each time that it has been fetched. `activities` are all of them,
 * so that what something waits for is told although a filter hides it.
 */
export type OverviewView = Overview &
  Names & {
    axis: Axis;
    years: readonly number[];
    activities: readonly Activity[];
    standing: ReadonlyMap<AreaId, Standing>;
    /** What belongs to no area. */
    planAttention: readonly Attention[];
  };

export function viewOf(overview: Overview): OverviewView {
  const { areas, plan, today } = overview;
  const standing = areas.map(
    (picture) =>
      [
        picture.area.id,
        {
          attention: attentionOf(picture, plan, today),
          heard: lastHeardOf(picture),
          next: nextStep(picture, today),
        },
      ] as const,
  );
  const scale = scaleOf(planSpan(overview, areas));
  const axis = { scale, today, planned: plan.period.edtf };
  const years = ticksOf(scale, 'year').map(({ year }) => year);
  const activities = areas.flatMap((picture) => picture.activities);
  const planAttention = resolutionAttention(overview.resolutions, plan.soonDays, today);
  return { ...overview, ...namesIn(overview), axis, years, activities, standing: new Map(standing), planAttention };
}
