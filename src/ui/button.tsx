import type { ComponentProps } from 'react';
import styles from './button.module.css';

const looks = { primary: styles.primary, plain: '', quiet: styles.quiet };

/** `primary` once a form at most; `quiet` looks like a link and sits in running text. */
export function Button({ look = 'plain', ...rest }: ComponentProps<'button'> & { look?: keyof typeof looks }) {
  return <button type="button" {...rest} className={`${styles.button} ${looks[look]}`} />;
}
