import type { Aspect } from '#domain/collision.ts';
import type { ChangeActivity } from '#domain/commands.ts';
import type { KeptChange } from './kept-change.ts';

const fieldsOf: Partial<Record<Aspect, readonly (keyof ChangeActivity)[]>> = {
  status: ['status', 'accordingTo', 'heardOn'],
  time: ['time'],
  recurrence: ['recurrence'],
  lead: ['leadId'],
  coordinator: ['coordinatorId'],
};

/** A change of an activity without what its author gives up of it; null when nothing but its reason would be left. */
export function without(change: KeptChange, givenUp: readonly Aspect[]): KeptChange | null {
  const { command } = change.meaning;
  if (command.type !== 'change-activity') return null;
  const gone = new Set<string>(givenUp.flatMap((aspect) => fieldsOf[aspect] ?? []));
  const { type, activityId, ...fields } = command;
  const kept = Object.fromEntries(Object.entries(fields).filter(([field]) => !gone.has(field)));
  if (Object.keys(kept).every((field) => field === 'reason')) return null;
  return {
    ...change,
    meaning: { ...change.meaning, command: { type, activityId, ...kept } },
    request: { ...change.request, body: JSON.stringify(kept) },
  };
}
