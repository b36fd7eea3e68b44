import { type CalendarDate, daysBetween } from '#domain/calendar.ts';
import type { Document } from '#domain/document.ts';
import type { Happening } from '#domain/events.ts';
import { example, type Provenance } from '#domain/provenance.ts';
import { seedAreas } from './areas/all.ts';
import { exampleHistory } from './example/history.ts';
import { facts } from './facts.ts';
import { added } from './happening.ts';
import { indicators } from './indicators/all.ts';
import { partners } from './partners.ts';
import { people } from './people.ts';
import { plan, planStart } from './plan.ts';
import { deck, from } from './sources.ts';

/**
 * What a fresh store begins with, in the order in which it happened. Everything that the plan consists of is added
 * on its first day, with the statuses that the deck states; what the deck or another source dates later comes then.
 */
export function seedHappenings(): Happening[] {
  return inJournalOrder([...sourcedHappenings(), ...exampleHistory]);
}

/**
 * Happenings by day, those of one day as they were. A meeting that is opened there shows the plan as it stood after the
 * entry before, so this is for happenings that an empty journal begins with.
 */
export function inJournalOrder(happenings: readonly Happening[]): Happening[] {
  return happenings
    .toSorted((a, b) => daysBetween(b.on, a.on))
    .map((happening, entriesBefore) => {
      const { event } = happening;
      if (event.type !== 'meeting-opened') return happening;
      return { ...happening, event: { ...event, position: entriesBefore } };
    });
}

/** The same without what example people have done: the plan as its sources tell it. */
export function sourcedHappenings(): Happening[] {
  return [
    atStart(plan, from(deck)),
    ...people.map((person) => atStart(person, example)),
    ...partners.map((partner) => atStart(partner, from(deck))),
    ...indicators.map((indicator) => atStart(indicator, from(indicator.source))),
    ...seedAreas.flatMap(({ area, activities, gates }) =>
      [area, ...activities, ...gates].map((document) => added(document, firstSureDay(document), from(deck))),
    ),
    ...facts,
  ];
}

/** What the deck tells of an activity is true from the day of its status: two were done when January was over. */
function firstSureDay(document: Document): CalendarDate {
  return document.type === 'activity' ? document.status.since : planStart;
}

function atStart(document: Document, provenance: Provenance): Happening {
  return added(document, planStart, provenance);
}
