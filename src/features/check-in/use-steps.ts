import { useLayoutEffect, useRef, useState } from 'react';
import type { idOf } from '#domain/round.ts';

export type RowId = ReturnType<typeof idOf>;

/** J and K or the arrows, Home and End. Keys in what stands in a form are its own. */
export function useSteps(ids: readonly RowId[], startsThere: boolean) {
  const [chosen, setAt] = useState<RowId>();
  const at = chosen !== undefined && ids.includes(chosen) ? chosen : ids[0];
  const [first] = useState(() => (startsThere && isNowhere() ? ids[0] : undefined));
  const target = useRef(first);

  // After the row has been drawn: it may stand in a part of the list that nobody has seen yet.
  useLayoutEffect(() => {
    const row = target.current === undefined ? null : document.getElementById(target.current);
    if (row === null) return;
    target.current = undefined;
    row.focus();
  });

  const goTo = (id: RowId) => {
    target.current = id;
    setAt(id);
    // Where nothing else is drawn anew: it was there already.
    document.getElementById(id)?.focus();
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const next = at !== undefined && isForRows(event) ? stepFrom(ids, at, event.key) : undefined;
    if (next === undefined) return;
    event.preventDefault();
    goTo(next);
  };
  return { at, setAt, goTo, onKeyDown };
}

/** Whoever has just come to the page begins at the first row; somebody who is already at something stays there. */
function isNowhere(): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement.matches('body, main, nav *');
}

/** A key without another held down, pressed where it cannot be meant as text. */
export function isForRows({ nativeEvent, target }: React.KeyboardEvent): boolean {
  if (nativeEvent.isComposing || nativeEvent.altKey || nativeEvent.ctrlKey || nativeEvent.metaKey) return false;
  return target instanceof Element && target.closest('form, input, textarea, select, summary, dialog') === null;
}

function stepFrom(ids: readonly RowId[], at: RowId, key: string): RowId | undefined {
  const index = ids.indexOf(at);
  switch (key) {
    case 'ArrowDown':
    case 'j':
    case 'J':
      return ids[Math.min(index + 1, ids.length - 1)];
    case 'ArrowUp':
    case 'k':
    case 'K':
      return ids[Math.max(index - 1, 0)];
    case 'Home':
      return ids[0];
    case 'End':
      return ids.at(-1);
    default:
      return undefined;
  }
}
