import type { Activity } from './activity.ts';
import type { Document } from './document.ts';
import type { Event, Happening } from './events.ts';
import type { Note } from './note.ts';
import type { Area, Plan } from './plan.ts';
import type { Recurrence } from './time/recurrence.ts';

/**
 * Raise it when a change here would fold the same entries into other documents: a store that holds documents of an
 * older fold then folds its journal anew.
 */
export const foldVersion = 3;

/**
 * A document after something has happened to it. Total: an event that does not fit the document leaves it as it is,
 * so that a picture of an earlier day can be folded from any part of the journal.
 */
export function evolve(document: Document | undefined, happening: Happening): Document | undefined {
  const { event } = happening;
  if (event.type === 'added') return document ?? upToDate(event.document);
  switch (document?.type) {
    case 'plan':
      return evolvePlan(document, event);
    case 'area':
      return evolveArea(document, happening);
    case 'activity':
      return evolveActivity(document, happening);
    case 'note':
      return evolveNote(document, happening);
    default:
      return document;
  }
}

/** An activity as `added` entries from 0.1.0 have it: what had been ticked off stood within its promise. */
type AddedActivity = Omit<Activity, 'occurrences' | 'recurrence'> & {
  occurrences?: Activity['occurrences'];
  recurrence: (Recurrence & { occurrences?: Activity['occurrences'] }) | null;
};

/** A document with the fields that its type has had since it was written. */
function upToDate(document: Document): Document {
  if (document.type !== 'activity') return document;
  const { recurrence: promise, ...added }: AddedActivity = document;
  if (promise === null) return { ...added, recurrence: null, occurrences: added.occurrences ?? [] };
  const { occurrences: within = [], ...recurrence } = promise;
  return { ...added, recurrence, occurrences: added.occurrences ?? within };
}

function evolvePlan(plan: Plan, event: Event): Plan {
  return event.type === 'calendar-changed' ? { ...plan, calendar: { ...plan.calendar, mode: event.to } } : plan;
}

function evolveArea(area: Area, { event, on, by, provenance }: Happening): Area {
  if (event.type !== 'area-assessed' || by === null) return area;
  return { ...area, assessment: { value: event.to, reason: event.reason, by, on, provenance } };
}

function evolveActivity(activity: Activity, happening: Happening): Activity {
  const { event, on, by, provenance } = happening;
  // Whoever changes something has looked at it; what is read in from a source nobody here has confirmed.
  const checkedIn = by === null ? activity.checkedIn : { on, by, provenance };
  switch (event.type) {
    case 'status-changed': {
      const since = event.to === activity.status.value ? activity.status.since : on;
      const status = { value: event.to, since, accordingTo: event.accordingTo, basis: 'stated', provenance } as const;
      return { ...activity, status, checkedIn };
    }
    case 'time-changed': {
      const move = { from: event.from, to: event.to, on, by, reason: event.reason };
      return { ...activity, time: { current: event.to, moves: [...activity.time.moves, move] }, checkedIn };
    }
    case 'lead-changed':
      return { ...activity, leadId: event.to, checkedIn };
    case 'coordinator-changed':
      return { ...activity, coordinatorId: event.to, checkedIn };
    case 'checked-in':
      return { ...activity, checkedIn };
    case 'recurrence-changed':
      return { ...activity, recurrence: event.to, checkedIn };
    case 'occurrence-recorded':
      return { ...activity, occurrences: [...activity.occurrences, event.occurrence], checkedIn };
    case 'occurrence-withdrawn': {
      const occurrences = activity.occurrences.filter(({ id }) => id !== event.occurrence.id);
      return { ...activity, occurrences, checkedIn };
    }
    case 'milestone-reached': {
      const milestones = activity.milestones.map((one) =>
        one.id === event.milestoneId ? { ...one, reached: event.reached, provenance } : one,
      );
      return { ...activity, milestones, checkedIn };
    }
    default:
      return activity;
  }
}

function evolveNote(note: Note, { event, on, by }: Happening): Note {
  switch (event.type) {
    case 'draft-revised':
      return note.state === 'draft' ? { ...note, kind: event.kind, text: event.text } : note;
    case 'note-finished':
      // A draft may lie for weeks; what counts for the reader is the day on which it was made public.
      return note.state === 'draft' ? { ...note, state: 'finished', on } : note;
    case 'note-corrected': {
      const correction = { earlierText: event.earlierText, on, by, reason: event.reason };
      return { ...note, text: event.text, corrections: [...note.corrections, correction] };
    }
    default:
      return note;
  }
}
