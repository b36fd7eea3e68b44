import { useState } from 'react';
import { NoAnswerError } from './api-client.ts';

type Attempt = { isPending: boolean; isSuccess: boolean; error: Error | null; reset: () => void };

/**
 * The document as it was when a form was opened, held while it changes underneath. `isStale`: somebody else has changed
 * it, which the person must see before they go on. A newer version that comes while their own change is on its way, or
 * while nobody knows whether it arrived, is most likely their own; trying again with the same version finds out.
 */
export function useSeen<D extends { version: number }>(document: D, attempt: Attempt) {
  const [seen, setSeen] = useState(document);
  const mayBeOwn = attempt.isPending || attempt.isSuccess || attempt.error instanceof NoAnswerError;
  return {
    seen,
    isStale: document.version !== seen.version && !mayBeOwn,
    goOn: () => {
      setSeen(document);
      attempt.reset();
    },
  };
}
