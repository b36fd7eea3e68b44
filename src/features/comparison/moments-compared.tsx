import { useQuery } from '@tanstack/react-query';
import { comparisonQuery } from '#lib/queries.ts';
import { ComparisonView } from '#parts/comparison/comparison-view.tsx';
import { Fetched } from '#parts/fetched.tsx';
import { betweenWords } from '#words/since-moments.ts';
import styles from './comparison.module.css';
import { askedAs, isMoment, type Moment } from './moment-address.ts';

/** What has changed between two moments. `to` null: until now. */
export function MomentsCompared({ from, to }: { from: Moment; to: Moment | null }) {
  const query = useQuery(comparisonQuery(askedAs(from), to && askedAs(to)));
  return (
    <Fetched
      isPart
      query={query}
      skeleton={<div aria-busy="true" className={styles.skeleton} />}
      address="/styrgrupp/jamfor"
    >
      {(comparison) => (
        <section aria-labelledby="compared" aria-busy={query.isPlaceholderData} className={styles.compared}>
          <h2 id="compared">{betweenWords(comparison)}</h2>
          {!query.isPlaceholderData && !isMoment(comparison.from, from) && (
            <p className={styles.soft}>Det tidigare läget står alltid först.</p>
          )}
          <ComparisonView comparison={comparison} />
        </section>
      )}
    </Fetched>
  );
}
