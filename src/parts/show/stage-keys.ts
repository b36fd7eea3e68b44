import { useEffect, useRef } from 'react';
import type { StageAct } from './steps.ts';

/** What clickers send, and what hands find: as in other programs that show slides. */
const acts: Readonly<Record<string, StageAct>> = {
  ' ': { type: 'next' },
  ArrowRight: { type: 'next' },
  ArrowDown: { type: 'next' },
  PageDown: { type: 'next' },
  Enter: { type: 'next' },
  ArrowLeft: { type: 'back' },
  ArrowUp: { type: 'back' },
  PageUp: { type: 'back' },
  Backspace: { type: 'back' },
  Home: { type: 'first' },
  End: { type: 'last' },
  b: { type: 'black' },
  B: { type: 'black' },
  '.': { type: 'black' },
  '+': { type: 'larger' },
  '-': { type: 'smaller' },
};

/**
 * Steps through the slides by keys, wherever in the window the focus is but in what is written in. F fills the screen
 * with the window that has the focus, or ends that; nothing else does.
 */
export function useStageKeys(onAct: (act: StageAct) => void): void {
  const latest = useRef(onAct);
  useEffect(() => {
    latest.current = onAct;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!isForStage(event)) return;
      const act = actOf(event.key);
      if (act === null && event.key.toLowerCase() !== 'f') return;
      event.preventDefault();
      // A key held down must not blink.
      if (act === null && !event.repeat) switchFullscreen();
      if (act !== null && !(act.type === 'black' && event.repeat)) latest.current(act);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

function actOf(key: string): StageAct | null {
  return /^[1-9]$/.test(key) ? { type: 'area', number: Number(key) } : (acts[key] ?? null);
}

/** A key without another held down, pressed where it means nothing else. */
function isForStage(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return false;
  const { target } = event;
  if (!(target instanceof Element)) return true;
  if (target.closest('input, textarea, select, dialog, [contenteditable]') !== null) return false;
  const presses = event.key === ' ' || event.key === 'Enter';
  return !(presses && target.closest('button, a, summary') !== null);
}

/** A browser may refuse it, and then shows why itself. */
function switchFullscreen(): void {
  const switched =
    document.fullscreenElement === null ? document.documentElement.requestFullscreen() : document.exitFullscreen();
  switched.catch(() => {});
}
