import { Button } from './button.tsx';
import styles from './fetch-state.module.css';
import { fetchedAtText } from './fetched-at.ts';
import { Notice } from './notice.tsx';

type Failure = { title: string; detail: string };

/** Nothing could be fetched: what failed and what to do. */
export function FetchFailure({
  failure,
  retry,
  isPage = true,
  children,
}: {
  failure: Failure;
  retry: () => unknown;
  /** It stands in place of a whole page. */
  isPage?: boolean;
  children?: React.ReactNode;
}) {
  return (
    <Notice isPage={isPage} tone="problem" title={failure.title}>
      <p>{failure.detail}</p>
      <Button onClick={() => retry()}>Försök igen</Button>
      {children}
    </Notice>
  );
}

/**
 * What is shown could not be fetched anew: it stays, and says of when it is and what is missing from it. Not an alarm:
 * it is true, if old, and can be worked with.
 */
export function StaleNotice({
  failure,
  fetchedAt,
  missing = '',
  retry,
}: {
  failure: Failure;
  fetchedAt: Date;
  missing?: string | undefined;
  retry: () => unknown;
}) {
  return (
    <div role="status" className={styles.above}>
      <Notice title={`Hämtat ${fetchedAtText(fetchedAt, new Date())}`}>
        <p>
          {failure.detail} Det du ser kan ha ändrats sedan dess. {missing}
        </p>
        <Button onClick={() => retry()}>Försök igen</Button>
      </Notice>
    </div>
  );
}
