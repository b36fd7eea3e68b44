import { useEffect, useRef } from 'react';

/** Gives the focus to what has the id, once it stands where it is to: what was pressed has moved, or is gone. */
export function useFocusNext(): (id: string) => void {
  const next = useRef<string | null>(null);
  useEffect(() => {
    if (next.current === null) return;
    document.getElementById(next.current)?.focus();
    next.current = null;
  });
  return (id) => {
    next.current = id;
  };
}
