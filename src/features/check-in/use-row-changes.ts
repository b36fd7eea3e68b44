import { useState } from 'react';
import { idOf, type RoundRow } from '#domain/round.ts';
import { useChange } from '#lib/change.ts';
import { useHasDraft } from '#lib/kept/drafts.ts';
import { noteFormName } from '#parts/note/note-form-name.ts';
import { isToday } from '#words/round.ts';
import type { ActionName } from './actions.ts';
import type { CheckInView } from './check-in-view.ts';

/** A row's own confirmation and its undoing. Rows do not wait for each other. */
export function useRowChanges(row: RoundRow, { me, today }: CheckInView) {
  const checkIn = useChange('checkIn');
  const undoActivity = useChange('undoActivity');
  const undoGate = useChange('undoGate');
  // What was decided carries no name; what was not yet decided when the page was opened is most likely one's own.
  const [wasDecided] = useState(row.kind === 'gate' && row.gate.outcome !== null);

  if (row.kind === 'gate') {
    const { gate } = row;
    return {
      confirm: () => {},
      undo: () => undoGate.mutate({ params: { gateId: gate.id }, body: {}, version: gate.version }),
      error: undoGate.error,
      mayUndo: gate.outcome !== null && !wasDecided,
    };
  }
  const { id: activityId, version, checkedIn } = row.activity;
  const change = { params: { activityId }, body: {}, version };
  return {
    confirm: () => {
      undoActivity.reset();
      checkIn.mutate(change);
    },
    undo: () => undoActivity.mutate(change),
    error: checkIn.error ?? undoActivity.error,
    mayUndo: !checkIn.isPending && checkedIn !== null && checkedIn.by === me && isToday(checkedIn, today),
  };
}

/** What the person has begun about the row and not yet saved, here or where else it can be changed. */
export function useBegun(row: RoundRow): ReadonlySet<ActionName> {
  const activityId = row.kind === 'activity' ? row.activity.id : null;
  const begun: [ActionName, boolean][] = [
    ['status', useHasDraft(`activity ${idOf(row)}`)],
    ['outcome', useHasDraft(`outcome ${idOf(row)}`)],
    ['tick', useHasDraft(`tick ${idOf(row)}`)],
    ['note', useHasDraft(noteFormName(row.picture.area.id, activityId))],
  ];
  return new Set(begun.flatMap(([name, isBegun]) => (isBegun ? [name] : [])));
}
