import { useQuery } from '@tanstack/react-query';
import { useAhead } from '#lib/ahead.ts';
import { useDocumentTitle } from '#lib/document-title.ts';
import { meetingsQuery } from '#lib/queries.ts';
import { Fetched } from '#parts/fetched.tsx';
import styles from './comparison.module.css';
import { ComparisonBody } from './comparison-body.tsx';

/** What has changed in the plan between any two days or meetings. */
export function ComparisonPage() {
  useDocumentTitle('Jämför');
  return (
    <Fetched query={useQuery(meetingsQuery(useAhead()))} skeleton={<Skeleton />} address="/styrgrupp/jamfor">
      {(list) => (
        <Page>
          <ComparisonBody list={list} />
        </Page>
      )}
    </Fetched>
  );
}

function Page({ children }: { children: React.ReactNode }) {
  return (
    <div className={styles.page}>
      <header>
        <p className={styles.crumb}>
          <a href="/styrgrupp">Styrgrupp</a>
        </p>
        <h1>Vad har ändrats?</h1>
      </header>
      {children}
    </div>
  );
}

function Skeleton() {
  return (
    <Page>
      <div aria-busy="true" className={styles.skeleton} />
    </Page>
  );
}
