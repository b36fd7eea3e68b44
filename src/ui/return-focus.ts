import { useEffect, useRef } from 'react';

/** For a button that opens something: gives it the focus back when that has closed, for who works by keyboard. */
export function useReturnFocus(isOpen: boolean): React.RefObject<HTMLButtonElement | null> {
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return opener;
}
