import type { Overview } from '#contract/views.ts';
import { type Attention, attentionOf, type Heard, lastHeardOf } from '#domain/attention.ts';
import type { AreaId, PartnerId, PersonId } from '#domain/ids.ts';
import { type NextStep, nextStep } from '#domain/next-step.ts';
import type { Partner, Person } from '#domain/people.ts';
import type { Scale } from '#ui/timeline/scale.ts';
import { planScale } from './plan-scale.ts';

/** What is known of a whole area, however few of its activities a filter lets through. */
export type Standing = { attention: readonly Attention[]; heard: Heard | null; next: NextStep | null };

/** The overview as its parts need it, worked out once each time that it has been fetched. */
export type OverviewView = Overview & {
  scale: Scale;
  standing: ReadonlyMap<AreaId, Standing>;
  personOf: (id: PersonId | null) => Person | undefined;
  partnerOf: (id: PartnerId) => Partner | undefined;
};

export function viewOf(overview: Overview): OverviewView {
  const { areas, plan, today, people, partners } = overview;
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
  return {
    ...overview,
    scale: planScale(overview),
    standing: new Map(standing),
    personOf: (id) => people.find((person) => person.id === id),
    partnerOf: (id) => partners.find((partner) => partner.id === id),
  };
}
