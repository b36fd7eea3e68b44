import { Prose } from '#ui/prose/prose.tsx';
import styles from './agenda.module.css';
import meetings from './meetings.module.css';

/** What whoever runs the meeting has noted for their own part. Never on the projector, and not on paper. */
export function PrivateNote({ text }: { text: string }) {
  return text === '' ? null : (
    <div className={`${styles.private} ${meetings.onScreen}`}>
      <p className={styles.privateName}>Egen anteckning</p>
      <Prose text={text} />
    </div>
  );
}
