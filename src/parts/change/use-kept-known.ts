import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

/**
 * Whether it is known what waits in this browser to be sent. Other pages show what was fetched and are told of it when
 * they stand; on a page that would say something untrue until then, it is asked for at once.
 */
export function useKeptKnown(): boolean {
  const queryClient = useQueryClient();
  const [isKnown, setKnown] = useState(false);
  useEffect(() => {
    const ask = async () => {
      const { begin, outbox } = await import('#lib/outbox/browser-outbox.ts');
      await begin(queryClient);
      await outbox.read();
    };
    // Where nothing can be kept, nothing is.
    ask().then(
      () => setKnown(true),
      () => setKnown(true),
    );
  }, [queryClient]);
  return isKnown;
}
