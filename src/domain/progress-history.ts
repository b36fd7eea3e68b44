import type { ActivityStatus, StatusReport } from './activity.ts';
import type { CalendarDate } from './calendar.ts';
import type { Entry, Event } from './events.ts';
import type { ActivityId, DocumentId } from './ids.ts';

/** From that day on the activity had that status. */
export type StatusStep = { on: CalendarDate; status: ActivityStatus; isExample: boolean };

/** In the order of their days, no two alike after each other; a day has one step, the last of it. */
export type ActivityHistory = { activityId: ActivityId; steps: readonly StatusStep[] };

/** The events that say what status an activity has. */
export const statusEvents = ['added', 'status-changed', 'undone'] as const satisfies Event['type'][];

/** What a journal's entries, in its order, tell of the statuses of activities. */
export function statusHistories(entries: Iterable<Entry>): ActivityHistory[] {
  const steps = new Map<ActivityId, StatusStep[]>();
  for (const { entityId, event, on, provenance } of entries) {
    const report = statusIn(event, provenance);
    if (report === null || !isActivityId(entityId)) continue;
    const isExample = report.provenance.kind === 'example';
    steps.set(entityId, withStep(steps.get(entityId) ?? [], { on, status: report.value, isExample }));
  }
  return [...steps].map(([activityId, own]) => ({ activityId, steps: own }));
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

/** What is entered later holds from its day on, whatever was entered before it for later days: so a picture is folded. */
function withStep(steps: readonly StatusStep[], step: StatusStep): StatusStep[] {
  const before = steps.filter(({ on }) => on < step.on);
  return before.at(-1)?.status === step.status ? before : [...before, step];
}

function isActivityId(id: DocumentId): id is ActivityId {
  return id.startsWith('activity-');
}
