import type { Activity, ActivityStatus, StatusReport } from './activity.ts';
import { type CalendarDate, later } from './calendar.ts';
import type { Entry, Event } from './events.ts';
import type { ActivityId, DocumentId } from './ids.ts';

/** From that day on the activity had that status. */
export type StatusStep = { on: CalendarDate; status: ActivityStatus; isExample: boolean };

/** In the order of their days, no two alike after each other; a day has one step, the last of it. */
export type ActivityHistory = { activityId: ActivityId; steps: readonly StatusStep[] };

/** The events that say what status an activity has. */
export const statusEvents = ['added', 'status-changed', 'undone'] as const satisfies Event['type'][];

/** What a journal's entries, in its order, tell of the statuses of activities: the same as the pictures of the days. */
export function statusHistories(entries: Iterable<Pick<Entry, 'entityId' | 'event' | 'on' | 'provenance'>>) {
  const known = new Map<ActivityId, { addedOn: CalendarDate; steps: readonly StatusStep[] }>();
  for (const { entityId, event, on, provenance } of entries) {
    const report = statusIn(event, provenance);
    if (report === null || !isActivityId(entityId)) continue;
    const before = known.get(entityId);
    // The plan's day may go back, but nothing is there on days before it was added.
    const addedOn = before?.addedOn ?? on;
    const step = stepOf(report, later(on, addedOn));
    known.set(entityId, { addedOn, steps: withStep(before?.steps ?? [], step) });
  }
  return [...known].map(([activityId, { steps }]): ActivityHistory => ({ activityId, steps }));
}

/**
 * The steps up to the status that the activity has now, which may be newer than the history: it has just been changed,
 * or the change waits to be sent.
 */
export function stepsToNow(steps: readonly StatusStep[], { status }: Pick<Activity, 'status'>): readonly StatusStep[] {
  return steps.at(-1)?.status === status.value ? steps : withStep(steps, stepOf(status, status.since));
}

/** The step that held at the end of a day, or undefined before the activity was added. */
export function stepOn(steps: readonly StatusStep[], day: CalendarDate): StatusStep | undefined {
  return steps.findLast(({ on }) => on <= day);
}

type Told = Pick<StatusReport, 'value' | 'provenance'>;

function statusIn(event: Event, provenance: Entry['provenance']): Told | null {
  switch (event.type) {
    case 'added':
      return event.document.type === 'activity' ? event.document.status : null;
    case 'status-changed':
      return { value: event.to, provenance };
    case 'undone':
      return event.restored.type === 'activity' ? event.restored.status : null;
    default:
      return null;
  }
}

function stepOf({ value, provenance }: Told, on: CalendarDate): StatusStep {
  return { on, status: value, isExample: provenance.kind === 'example' };
}

/** What is entered later holds from its day on, whatever was entered before it for later days: so a picture is folded. */
function withStep(steps: readonly StatusStep[], step: StatusStep): readonly StatusStep[] {
  const before = steps.filter(({ on }) => on < step.on);
  return isAlike(before.at(-1), step) ? before : [...before, step];
}

function isAlike(a: StatusStep | undefined, b: StatusStep): boolean {
  return a?.status === b.status && a.isExample === b.isExample;
}

function isActivityId(id: DocumentId): id is ActivityId {
  return id.startsWith('activity-');
}
