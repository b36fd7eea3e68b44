import { useEffect, useState } from 'react';

/** Milliseconds: whoever does not move the pointer any more does not look for it. */
const untilStill = 2_000;

/** Whether the pointer has not moved for a while. */
export function useStillness(): boolean {
  const [isStill, setStill] = useState(true);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const move = () => {
      setStill(false);
      clearTimeout(timer);
      timer = setTimeout(() => setStill(true), untilStill);
    };
    document.addEventListener('pointermove', move);
    return () => {
      document.removeEventListener('pointermove', move);
      clearTimeout(timer);
    };
  }, []);
  return isStill;
}
