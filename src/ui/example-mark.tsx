import styles from './mark.module.css';

/** Marks what ships with the product to be tried and says nothing about the real world; `partly` for sums of both. */
export function ExampleMark({ partly = false }: { partly?: boolean }) {
  return <span className={styles.example}>{partly ? 'Delvis exempeldata' : 'Exempeldata'}</span>;
}
