import type { ReactNode } from 'react';
import styles from './room-message.module.css';

/** What stands on the room's screen while there is no slide: nothing, or quietly why. */
export function RoomMessage({ children }: { children?: ReactNode }) {
  return <main className={styles.message}>{children}</main>;
}
