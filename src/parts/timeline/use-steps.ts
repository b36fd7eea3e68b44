import { useLayoutEffect, useRef, useState } from 'react';
import type { Group } from './lines.ts';

type Steps = {
  at: string | undefined;
  /** The number of that line, counted from 1 through the whole chart; 0 where there is none. */
  atLine: number;
  setAt: (id: string) => void;
  onKeyDown: (event: React.KeyboardEvent) => void;
};

/**
 * One line of the chart is the one that Tab comes to; keys step from it: arrows up and down, PageUp and PageDown to
 * another area, Home and End. Enter opens what the line is about, arrows left and right move along the axis.
 */
export function useSteps(groups: readonly Group[], alongAxis: (direction: -1 | 1) => void): Steps {
  const lines = groups.flatMap((group) => group.lines.map(({ id }) => id));
  const [chosen, setAt] = useState<string>();
  const at = chosen !== undefined && lines.includes(chosen) ? chosen : lines[0];
  const isStep = useRef(false);

  // After the line has been drawn: it may stand in a part of the list that nobody has seen yet.
  useLayoutEffect(() => {
    if (isStep.current && at !== undefined) document.getElementById(at)?.focus();
    isStep.current = false;
  }, [at]);

  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || at === undefined) return;
    const isOnLine = event.target instanceof HTMLElement && event.target.id === at;
    const next = stepFrom(groups, at, event.key);
    if (next !== undefined) {
      event.preventDefault();
      isStep.current = true;
      setAt(next);
      // From a box in the line, back to the line itself.
      if (next === at) document.getElementById(at)?.focus();
    } else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
      event.preventDefault();
      alongAxis(event.key === 'ArrowLeft' ? -1 : 1);
    } else if (event.key === 'Enter' && isOnLine) {
      event.currentTarget.querySelector<HTMLAnchorElement>(`#${CSS.escape(at)} a`)?.click();
    }
  };
  return { at, atLine: at === undefined ? 0 : lines.indexOf(at) + 1, setAt, onKeyDown };
}

/** The line that a key leads to; the same one at either end. Undefined: the key does not step. */
export function stepFrom(groups: readonly Group[], at: string, key: string): string | undefined {
  const lines = groups.flatMap((group) => group.lines.map(({ id }) => id));
  const last = lines.length - 1;
  const index = lines.indexOf(at);
  const starts = groups.map(({ first }) => first - 1);
  switch (key) {
    case 'ArrowDown':
      return lines[Math.min(index + 1, last)];
    case 'ArrowUp':
      return lines[Math.max(index - 1, 0)];
    case 'Home':
      return lines[0];
    case 'End':
      return lines[last];
    case 'PageDown':
      return lines[starts.find((start) => start > index) ?? last];
    case 'PageUp':
      return lines[starts.findLast((start) => start < index) ?? 0];
    default:
      return undefined;
  }
}
