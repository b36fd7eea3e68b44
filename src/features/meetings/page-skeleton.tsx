import styles from './meetings.module.css';

/** The shape of a page while what stands on it is fetched. */
export function PageSkeleton({ title }: { title: string }) {
  return (
    <div className={styles.page} aria-busy="true">
      <h1>{title}</h1>
      <div className={styles.skeleton} />
    </div>
  );
}
