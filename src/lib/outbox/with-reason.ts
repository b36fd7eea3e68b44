import type { KeptChange } from './kept-change.ts';

/**
 * A value that was new when it was entered, as the correction that it has become since somebody else entered one in its
 * place. Any other change as it is.
 */
export function withReason(change: KeptChange, reason: string): KeptChange {
  const { command } = change.meaning;
  if (command.type !== 'record-observation') return change;
  const { type, indicatorId, ...value } = command;
  const body = { ...value, reason };
  return {
    ...change,
    meaning: { ...change.meaning, command: { type, indicatorId, ...body } },
    request: { ...change.request, body: JSON.stringify(body) },
  };
}

/** Whether it says nothing of why, which it must if it replaces what somebody else has entered. */
export function lacksReason({ meaning: { command } }: KeptChange): boolean {
  return command.type === 'record-observation' && command.reason === null;
}
