import type { Activity } from './activity.ts';
import { byRow } from './area-picture.ts';
import type { Picture } from './document.ts';
import type { ActivitySubject, Change, PlacedChange } from './since.ts';
import { pairsOf } from './since-pair.ts';
import { activitySubject, placedIn, timeChanges } from './since-subject.ts';
import { inOrder, type Occurrence, sameRecurrence } from './time/recurrence.ts';
import { sameTime } from './time/written.ts';

/** What has changed in activities: those that came and went, and what of the others is followed from meeting to meeting. */
export function activityChanges(before: Picture, after: Picture): PlacedChange[] {
  return pairsOf(before, after, 'activity')
    .sort((a, b) => byRow(a.now ?? a.was, b.now ?? b.was))
    .flatMap(({ was, now }) => {
      if (now === null) return placedIn(was, [{ kind: 'gone', subject: activitySubject(was) }]);
      return placedIn(now, was === null ? [addition(now)] : changesOf(was, now));
    });
}

function addition(activity: Activity): Change {
  const { value, provenance } = activity.status;
  return { kind: 'added', subject: activitySubject(activity), status: value, provenance };
}

function changesOf(was: Activity, now: Activity): Change[] {
  const subject = activitySubject(now);
  return [
    ...statusChanges(subject, was, now),
    ...timeChanges(subject, was.time, now.time),
    ...recurrenceChanges(subject, was, now),
    ...milestoneChanges(subject, was, now),
    ...occurrenceChanges(subject, was, now),
  ];
}

function statusChanges(subject: ActivitySubject, was: Activity, now: Activity): Change[] {
  const [from, { value: to, provenance }] = [was.status.value, now.status];
  if (from === to) return [];
  return [
    to === 'cancelled'
      ? { kind: 'given-up', subject, from, provenance }
      : { kind: 'status', subject, from, to, provenance },
  ];
}

function recurrenceChanges(
  subject: ActivitySubject,
  { recurrence: from }: Activity,
  { recurrence: to }: Activity,
): Change[] {
  return sameRecurrence(from, to) ? [] : [{ kind: 'recurrence', subject, from, to }];
}

function milestoneChanges(subject: ActivitySubject, was: Activity, now: Activity): Change[] {
  const reachedThen = new Map(was.milestones.map(({ id, reached }) => [id, reached]));
  return now.milestones
    .filter(({ id, reached }) => !sameTime(reachedThen.get(id) ?? null, reached))
    .map(({ title, reached, provenance }) => ({ kind: 'milestone', subject, milestone: title, reached, provenance }));
}

function occurrenceChanges(subject: ActivitySubject, was: Activity, now: Activity): Change[] {
  const one = (now.recurrence ?? was.recurrence)?.one ?? null;
  const told = (occurrences: readonly Occurrence[], isWithdrawn: boolean): Change[] =>
    inOrder(occurrences).map((occurrence) => ({ kind: 'occurrence', subject, occurrence, one, isWithdrawn }));
  return [
    ...told(missingIn(was.occurrences, now.occurrences), false),
    ...told(missingIn(now.occurrences, was.occurrences), true),
  ];
}

/** Those of the second that are not among the first. */
function missingIn(known: readonly Occurrence[], occurrences: readonly Occurrence[]): Occurrence[] {
  const ids = new Set(known.map(({ id }) => id));
  return occurrences.filter(({ id }) => !ids.has(id));
}
