import { useEffect, useState } from 'react';

/** Whether something has been so for a while, in milliseconds: what passes at once is not worth a word. */
export function useLasts(is: boolean, least: number): boolean {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    if (!is) {
      setLasts(false);
      return undefined;
    }
    const wait = setTimeout(() => setLasts(true), least);
    return () => clearTimeout(wait);
  }, [is, least]);
  return lasts;
}
