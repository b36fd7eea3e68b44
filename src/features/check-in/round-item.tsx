import { useEffect } from 'react';
import { idOf, type RoundRow } from '#domain/round.ts';
import { ChangeFailure } from '#parts/change/change-failure.tsx';
import { WhenNear } from '#ui/when-near.tsx';
import { isToday } from '#words/round.ts';
import { actionOfKey, actionsOf } from './actions.ts';
import { type CheckInView, mayWorkOn } from './check-in-view.ts';
import { LastText } from './last-text.tsx';
import styles from './row.module.css';
import { RowActions } from './row-actions.tsx';
import { RowFacts } from './row-facts.tsx';
import { RowForm } from './row-form.tsx';
import type { Round } from './use-round.ts';
import { useBegun, useRowChanges } from './use-row-changes.ts';
import { isForRows } from './use-steps.ts';

type Props = { row: RoundRow; view: CheckInView; round: Round };

/** One row of the round: what it is about, how it stands, the last that was written, and what can be done to it. */
export function RoundItem({ row, view, round }: Props) {
  const id = idOf(row);
  const isAt = round.at === id;
  const form = round.formOf(id);
  const mayWork = mayWorkOn(row, view);
  const { confirm, undo, error, mayUndo } = useRowChanges(row, view);
  const actions = actionsOf(row, view, mayUndo);
  const begun = useBegun(row);
  const { refused } = round;

  // What was taken for confirmed asks again.
  useEffect(() => {
    if (error !== null) refused(id);
  }, [error, id, refused]);

  const act = (name: (typeof actions)[number]['name']) => {
    if (name === 'confirm') {
      confirm();
      round.confirmed(row);
    } else if (name === 'undo') {
      undo();
      round.goTo(id);
    } else round.openForm(id, name === 'history' && form === name ? null : name);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const isOnRow = event.target === event.currentTarget;
    // A key held down is no decision, and Enter on a button is the button's.
    if (event.repeat || !isForRows(event) || (event.key === 'Enter' && !isOnRow)) return;
    const action = actionOfKey(actions, event.key);
    if (action !== undefined) {
      event.preventDefault();
      act(action.name);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (mayWork) round.goOnFrom(id);
      else event.currentTarget.querySelector('a')?.click();
    }
  };
  const tabIndex = isAt ? 0 : -1;

  return (
    <WhenNear as="li" name={`avstämning ${id}`} expected="9rem" force={isAt || form !== null} className={styles.item}>
      <article
        id={id}
        tabIndex={tabIndex}
        aria-label={titleOf(row)}
        className={[styles.row, isAt && mayWork && styles.at, isThrough(row, view) && styles.through]
          .filter(Boolean)
          .join(' ')}
        onFocus={() => round.setAt(id)}
        onKeyDown={onKeyDown}
      >
        <RowFacts row={row} view={view} tabIndex={tabIndex} />
        <LastText row={row} view={view} tabIndex={tabIndex} />
        <RowActions actions={actions} isAt={isAt} form={form} begun={begun} onAct={act} />
        {error !== null && <ChangeFailure error={error} />}
        {form !== null && (mayWork || form === 'history') && (
          <RowForm
            form={form}
            row={row}
            view={view}
            onClose={() => round.closeForm(id)}
            onSaved={() => round.savedForm(row)}
          />
        )}
      </article>
    </WhenNear>
  );
}

/** Gone through today: it steps back behind what is left. */
function isThrough(row: RoundRow, { today }: CheckInView): boolean {
  return row.kind === 'activity' && isToday(row.activity.checkedIn, today);
}

function titleOf(row: RoundRow): string {
  return row.kind === 'activity' ? row.activity.title : row.gate.title;
}
