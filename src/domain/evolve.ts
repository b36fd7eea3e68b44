import type { Activity, Gate, StatusReport } from './activity.ts';
import { indicatorUpToDate } from './added-indicator.ts';
import type { Document } from './document.ts';
import type { Event, Happening } from './events.ts';
import { evolveIndicator } from './evolve-indicator.ts';
import { evolveMeeting, evolveResolution } from './evolve-meeting.ts';
import type { Note } from './note.ts';
import type { Area, Plan } from './plan.ts';
import { mask } from './redaction.ts';
import type { Recurrence } from './time/recurrence.ts';

/**
 * Raise it when a change here would fold the same entries into other documents: a store that holds documents of an
 * older fold then folds its journal anew.
 */
export const foldVersion = 6;

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
    case 'gate':
      return evolveGate(document, happening);
    case 'note':
      return evolveNote(document, happening);
    case 'indicator':
      return evolveIndicator(document, happening);
    case 'meeting':
      return evolveMeeting(document, happening);
    case 'resolution':
      return evolveResolution(document, happening);
    default:
      return document;
  }
}

/**
 * Documents as `added` entries from earlier versions have them. In 0.1.0 what had been ticked off stood within its
 * promise; before 0.3.0 nothing said when second-hand word was heard, and nothing was masked; before 0.5.0 nobody had
 * marked an area as read.
 */
type AddedActivity = Omit<Activity, 'occurrences' | 'recurrence' | 'status'> & {
  occurrences?: Activity['occurrences'];
  recurrence: (Recurrence & { occurrences?: Activity['occurrences'] }) | null;
  status: Omit<StatusReport, 'heardOn'> & { heardOn?: StatusReport['heardOn'] };
};
type AddedArea = Omit<Area, 'readings'> & { readings?: Area['readings'] };
type AddedNote = Omit<Note, 'redactions'> & { redactions?: Note['redactions'] };

/** A document with the fields that its type has had since it was written. */
function upToDate(document: Document): Document {
  switch (document.type) {
    case 'activity':
      return activityUpToDate(document);
    case 'area': {
      const { readings = [], ...area }: AddedArea = document;
      return { ...area, readings };
    }
    case 'note': {
      const { redactions = [], ...note }: AddedNote = document;
      return { ...note, redactions };
    }
    case 'indicator':
      return indicatorUpToDate(document);
    default:
      return document;
  }
}

function activityUpToDate({ recurrence: promise, status, ...rest }: AddedActivity): Activity {
  const { heardOn = status.accordingTo === null ? null : status.since } = status;
  const added = { ...rest, status: { ...status, heardOn } };
  if (promise === null) return { ...added, recurrence: null, occurrences: rest.occurrences ?? [] };
  const { occurrences: within = [], ...recurrence } = promise;
  return { ...added, recurrence, occurrences: rest.occurrences ?? within };
}

function evolvePlan(plan: Plan, event: Event): Plan {
  return event.type === 'calendar-changed' ? { ...plan, calendar: { ...plan.calendar, mode: event.to } } : plan;
}

function evolveArea(area: Area, { event, on, by, provenance }: Happening): Area {
  if (event.type === 'rhythm-agreed') return { ...area, rhythm: event.to };
  if (by === null) return area;
  if (event.type === 'area-read') {
    const others = area.readings.filter((reading) => reading.by !== by);
    return { ...area, readings: [...others, { by, on, position: event.position, provenance }] };
  }
  if (event.type !== 'area-assessed') return area;
  const { to: value, reason, difference = null } = event;
  return { ...area, assessment: { value, reason, difference, by, on, provenance } };
}

function evolveActivity(activity: Activity, happening: Happening): Activity {
  const { event, on, by, provenance } = happening;
  // Whoever changes something has looked at it; what is read in from a source nobody here has confirmed.
  const checkedIn = by === null ? activity.checkedIn : { on, by, provenance };
  switch (event.type) {
    case 'status-changed': {
      const since = event.to === activity.status.value ? activity.status.since : on;
      const { to: value, accordingTo, heardOn = on } = event;
      const heard = { accordingTo, heardOn: accordingTo === null ? null : heardOn };
      return { ...activity, status: { value, since, ...heard, basis: 'stated', provenance }, checkedIn };
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
    case 'undone':
      return event.restored.type === 'activity' ? activityUpToDate(event.restored) : activity;
    default:
      return activity;
  }
}

function evolveGate(gate: Gate, { event, provenance }: Happening): Gate {
  switch (event.type) {
    case 'outcome-recorded':
      return { ...gate, outcome: { text: event.text, on: event.on, provenance } };
    case 'undone':
      return event.restored.type === 'gate' ? event.restored : gate;
    default:
      return gate;
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
    case 'note-redacted': {
      // What was masked may stand in what the note said before as well.
      const corrections = note.corrections.map((correction) => ({ ...correction, earlierText: mask }));
      const redactions = [...note.redactions, { on, by, reason: event.reason }];
      return { ...note, text: event.text, corrections, redactions };
    }
    default:
      return note;
  }
}
