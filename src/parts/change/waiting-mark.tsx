import type { DocumentId } from '#domain/ids.ts';
import { useIsWaiting } from '#lib/ahead.ts';
import { useLasts } from '#ui/use-lasts.ts';
import styles from './form.module.css';

/** Milliseconds. With a network a change is there sooner, and nothing moves for its sake. */
const noticeable = 800;

/** That what is shown of a document is so here, but not yet for everybody else. */
export function WaitingMark({ id }: { id: DocumentId }) {
  const lasts = useLasts(useIsWaiting(id), noticeable);
  return lasts ? <span className={styles.waiting}>Väntar på att skickas</span> : null;
}
