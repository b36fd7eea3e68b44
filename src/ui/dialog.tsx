import { useEffect, useRef } from 'react';
import styles from './dialog.module.css';

/**
 * A window over the page, modal by the platform: Tab stays in it and the focus goes back to where it came from. What it
 * holds decides when Escape may close it, so that nothing typed is lost.
 */
export function Dialog({ title, children }: { title: string; children: React.ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={title}
      onKeyDown={(event) => event.key === 'Escape' && event.preventDefault()}
      onCancel={(event) => event.preventDefault()}
      // A browser that is asked again, as by Android's back gesture, closes it whatever has been said.
      onClose={() => dialog.current?.showModal()}
    >
      <h2>{title}</h2>
      {children}
    </dialog>
  );
}
