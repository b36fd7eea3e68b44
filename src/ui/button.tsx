import type { ComponentProps } from 'react';
import styles from './button.module.css';

type Look = 'primary' | 'plain' | 'quiet';

/** `primary` once a form at most; `quiet` looks like a link and sits in running text. */
export function Button({ look = 'plain', ...rest }: ComponentProps<'button'> & { look?: Look }) {
  return <button type="button" {...rest} className={`${styles.button} ${styles[look]}`} />;
}
