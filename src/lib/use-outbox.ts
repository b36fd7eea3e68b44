import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/** Milliseconds: when the first screen stands, what was kept since the last time is shown and sent. */
const afterFirstScreen = 1000;

export function useOutbox(isReady: boolean): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    const begin = () => import('./outbox/browser-outbox.ts').then((outbox) => outbox.begin(queryClient));
    const wait = isReady ? setTimeout(() => void begin(), afterFirstScreen) : undefined;
    return () => clearTimeout(wait);
  }, [isReady, queryClient]);
}
