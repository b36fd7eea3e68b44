import type { DocumentId } from '#domain/ids.ts';
import { useIsWaiting } from '#lib/ahead.ts';
import styles from './form.module.css';

/** That what is shown of a document is so here, but not yet for everybody else. */
export function WaitingMark({ id }: { id: DocumentId }) {
  return useIsWaiting(id) ? <span className={styles.waiting}>Väntar på att skickas</span> : null;
}
