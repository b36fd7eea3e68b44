import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

/** Milliseconds: when the first screen stands, it begins to follow what others do. */
const afterFirstScreen = 1500;

/** Follows what changes. Answers whether that has not been possible for a while. */
export function useLive(isReady: boolean): boolean {
  const queryClient = useQueryClient();
  const [isBehind, setBehind] = useState(false);
  useEffect(() => {
    if (!isReady) return undefined;
    let stop = () => {};
    let isOver = false;
    const begin = async () => {
      // Without a network it cannot be loaded; what is shown then says itself that it is old.
      const live = await import('./live.ts').catch(() => null);
      if (live !== null && !isOver) stop = live.followLive(queryClient, setBehind);
    };
    const wait = setTimeout(() => void begin(), afterFirstScreen);
    return () => {
      isOver = true;
      clearTimeout(wait);
      stop();
    };
  }, [isReady, queryClient]);
  return isBehind;
}
