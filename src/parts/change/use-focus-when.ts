import { useEffect, useRef } from 'react';

/** For a field that something is missing in: gives it the focus, since it may stand out of sight of whoever saved. */
export function useFocusWhen(isMissing: boolean): React.RefObject<HTMLInputElement | null> {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isMissing) input.current?.focus();
  }, [isMissing]);
  return input;
}
