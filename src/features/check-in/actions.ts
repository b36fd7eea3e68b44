import type { RoundRow } from '#domain/round.ts';
import { isToday } from '#words/round.ts';
import { type CheckInView, mayWorkOn } from './check-in-view.ts';

/** What can be done to a row. Each has a key, which acts on the row that has the focus and nowhere else. */
export type ActionName = 'confirm' | FormName | 'undo';

/** What opens under the row. */
export type FormName = 'status' | 'note' | 'time' | 'tick' | 'milestone' | 'outcome' | 'history';

export type Action = { name: ActionName; words: string; key: string };

const confirm: Action = { name: 'confirm', words: 'Ingen förändring', key: 'Enter' };
const undo: Action = { name: 'undo', words: 'Ångra', key: 'U' };
const note: Action = { name: 'note', words: 'Anteckning', key: 'A' };
const history: Action = { name: 'history', words: 'Historik', key: 'H' };

/** What the person may do to the row, the most likely first. `mayUndo`: the last change of it was most likely theirs. */
export function actionsOf(row: RoundRow, view: CheckInView, mayUndo: boolean): Action[] {
  if (!mayWorkOn(row, view)) return [history];
  const last = mayUndo ? [undo] : [];
  if (row.kind === 'gate') {
    const isTaken = row.gate.outcome !== null;
    return [
      ...(isTaken ? [] : [{ name: 'outcome', words: 'Skriv in beslutet', key: 'B' } as const]),
      note,
      history,
      ...last,
    ];
  }
  const { checkedIn, recurrence, milestones } = row.activity;
  const isDone = isToday(checkedIn, view.today);
  const ahead = milestones.find(({ reached }) => reached === null);
  return [
    ...(isDone ? [] : [confirm]),
    { name: 'status', words: 'Ändra status', key: 'S' },
    note,
    { name: 'time', words: 'Tid', key: 'T' },
    ...(recurrence === null ? [] : [{ name: 'tick', words: `Bocka av ${recurrence.one}`, key: 'B' } as const]),
    ...(ahead === undefined ? [] : [{ name: 'milestone', words: 'Hållpunkt nådd', key: 'N' } as const]),
    history,
    ...last,
  ];
}

export function actionOfKey(actions: readonly Action[], key: string): Action | undefined {
  return actions.find((action) => action.key.toLowerCase() === key.toLowerCase());
}
