import cards from './area-card.module.css';
import styles from './overview.module.css';

/** The shape of the page while the plan is fetched. It says so once, quietly, to who cannot see it. */
export function OverviewSkeleton() {
  return (
    <div className={styles.overview} aria-busy="true">
      <section className={`${styles.lead} ${styles.skeletonLead}`}>
        <h1>Översikt</h1>
        <p className="visually-hidden">Planen hämtas.</p>
      </section>
      <div className={cards.cards}>
        {['1', '2', '3', '4', '5', '6'].map((place) => (
          <div key={place} className={styles.skeletonCard} />
        ))}
      </div>
    </div>
  );
}
