import type { Overview } from '#contract/views.ts';
import { type Attention, attentionOf, type Heard, lastHeardOf } from '#domain/attention.ts';
import type { AreaId } from '#domain/ids.ts';
import { type NextStep, nextStep } from '#domain/next-step.ts';
import { type Names, namesIn } from '#parts/plan-view.ts';
import { planScale } from '#parts/timeline/plan-scale.ts';
import { type Scale, yearsOf } from '#ui/timeline/scale.ts';

/** What is known of a whole area, however few of its activities a filter lets through. */
export type Standing = { attention: readonly Attention[]; heard: Heard | null; next: NextStep | null };

/** The overview as its parts need it, worked out once each time that it has been fetched. */
export type OverviewView = Overview &
  Names & { scale: Scale; years: readonly number[]; standing: ReadonlyMap<AreaId, Standing> };

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
  const scale = planScale(overview);
  const years = yearsOf(scale).map(({ year }) => year);
  return { ...overview, ...namesIn(overview), scale, years, standing: new Map(standing) };
}
