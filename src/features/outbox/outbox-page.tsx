import { useQuery } from '@tanstack/react-query';
import { useRef, useSyncExternalStore } from 'react';
import type { Setting } from '#contract/views.ts';
import { useDocumentTitle } from '#lib/document-title.ts';
import { outbox } from '#lib/outbox/browser-outbox.ts';
import { areasQuery } from '#lib/queries.ts';
import { useKeptKnown } from '#parts/change/use-kept-known.ts';
import { Fetched } from '#parts/fetched.tsx';
import { namesIn } from '#parts/plan-view.ts';
import { Button } from '#ui/button.tsx';
import { BegunList } from './begun-list.tsx';
import { KeptItem } from './kept-item.tsx';
import styles from './outbox.module.css';
import { StoppedItem } from './stopped-item.tsx';

/** Utkorg: what has been written here and has not reached the server, and why. */
export function OutboxPage() {
  useDocumentTitle('Utkorg');
  const query = useQuery(areasQuery(null));
  return (
    <Fetched query={query} skeleton={<h1>Utkorg</h1>} address="/utkorg">
      {(overview) => <OutboxBody setting={overview} />}
    </Fetched>
  );
}

function OutboxBody({ setting }: { setting: Setting }) {
  const isKnown = useKeptKnown();
  const title = useRef<HTMLHeadingElement>(null);
  const changes = useSyncExternalStore(outbox.subscribe, outbox.changes);
  const stopped = changes.filter((change) => change.stopped !== null);
  const waiting = changes.filter((change) => change.stopped === null);
  const view = { ...setting, ...namesIn(setting) };
  return (
    <div className={styles.page}>
      <h1 ref={title} tabIndex={-1} className={styles.title}>
        Utkorg
      </h1>
      <p className={styles.lead} role="status">
        {isKnown && leadWords(changes.length)}
      </p>
      {stopped.length > 0 && (
        <section aria-labelledby="stopped">
          <h2 id="stopped">Kunde inte sparas</h2>
          <ol className={styles.items}>
            {stopped.map((change) => (
              <li key={change.key}>
                <StoppedItem change={change} view={view} onGone={() => title.current?.focus()} />
              </li>
            ))}
          </ol>
        </section>
      )}
      {waiting.length > 0 && (
        <section aria-labelledby="waiting">
          <h2 id="waiting">Väntar på att skickas</h2>
          <p>
            Skickas i tur och ordning så snart servern svarar, var och en en gång.{' '}
            <Button onClick={() => void outbox.flush()}>Försök nu</Button>
          </p>
          <ol className={styles.items}>
            {waiting.map((change) => (
              <li key={change.key}>
                <KeptItem change={change} view={view} />
              </li>
            ))}
          </ol>
        </section>
      )}
      <BegunList />
    </div>
  );
}

function leadWords(count: number): string {
  return count === 0
    ? 'Allt som du har sparat här är skickat.'
    : 'Det som står här är sparat i den här webbläsaren men inte hos alla andra.';
}
