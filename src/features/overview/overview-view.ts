import type { Overview } from '#contract/views.ts';
import { type Attention, attentionOf, type Heard, lastHeardOf } from '#domain/attention.ts';
import type { AreaId, PartnerId, PersonId } from '#domain/ids.ts';
import type { Partner } from '#domain/people.ts';
import type { Scale } from '#ui/timeline/scale.ts';
import { planScale } from './plan-scale.ts';

/** What is known of a whole area, however few of its activities a filter lets through. */
export type Standing = { attention: readonly Attention[]; heard: Heard | null };

/** The overview as its parts need it, worked out once each time that it has been fetched. */
export type OverviewView = Overview & {
  scale: Scale;
  standing: ReadonlyMap<AreaId, Standing>;
  nameOf: (id: PersonId | null) => string | null;
  partnerOf: (id: PartnerId) => Partner | undefined;
};

export function viewOf(overview: Overview): OverviewView {
  const { areas, plan, today, people, partners } = overview;
  const standing = areas.map(
    (picture) =>
      [picture.area.id, { attention: attentionOf(picture, plan, today), heard: lastHeardOf(picture) }] as const,
  );
  return {
    ...overview,
    scale: planScale(overview),
    standing: new Map(standing),
    nameOf: (id) => people.find((person) => person.id === id)?.name ?? null,
    partnerOf: (id) => partners.find((partner) => partner.id === id),
  };
}
