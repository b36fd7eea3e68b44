import styles from './mark.module.css';

/** Marks what ships with the product to be tried and says nothing about the real world. */
export function ExampleMark() {
  return <span className={styles.example}>Exempeldata</span>;
}
