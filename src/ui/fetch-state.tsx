import { Button } from './button.tsx';
import styles from './fetch-state.module.css';
import { fetchedAtText } from './fetched-at.ts';
import { Notice } from './notice.tsx';

type Failure = { title: string; detail: string };

/** Nothing could be fetched: what failed and what to do. */
export function FetchFailure({
  failure,
  retry,
  children,
}: {
  failure: Failure;
  retry: () => unknown;
  children?: React.ReactNode;
}) {
  return (
    <Notice isPage tone="problem" title={failure.title}>
      <p>{failure.detail}</p>
      <Button onClick={() => retry()}>Försök igen</Button>
      {children}
    </Notice>
  );
}

type Lacking = { failure: Failure; retry: () => unknown };

/** What is shown could not be fetched anew: it stays, and says of when it is. */
export function StaleNotice({ failure, fetchedAt, retry }: Lacking & { fetchedAt: Date }) {
  return (
    <Above title={`Hämtat ${fetchedAtText(fetchedAt, new Date())}`} retry={retry}>
      {failure.detail} Det du ser kan ha ändrats sedan dess.
    </Above>
  );
}

/** What is shown is only what something else knew of it. */
export function PartNotice({ failure, missing, retry }: Lacking & { missing: string }) {
  return (
    <Above title="Allt är inte hämtat" retry={retry}>
      {failure.detail} {missing}
    </Above>
  );
}

/** Not an alarm: what stands below is true, if old, and can be worked with. */
function Above({ title, retry, children }: { title: string; retry: () => unknown; children: React.ReactNode }) {
  return (
    <div role="status" className={styles.above}>
      <Notice title={title}>
        <p>{children}</p>
        <Button onClick={() => retry()}>Försök igen</Button>
      </Notice>
    </div>
  );
}
