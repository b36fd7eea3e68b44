import { useInfiniteQuery } from '@tanstack/react-query';
import type { HistoryEntry } from '#contract/views.ts';
import { dateLabel } from '#domain/time/label.ts';
import { useAsOf } from '#lib/as-of.ts';
import { historyQuery } from '#lib/queries.ts';
import { Button } from '#ui/button.tsx';
import { ExampleMark } from '#ui/example-mark.tsx';
import { eventReason, eventWords } from '#words/history.ts';
import { sourceLabel } from '#words/provenance.ts';
import page from './area.module.css';
import type { AreaView } from './area-view.ts';
import styles from './note.module.css';

/** Historik: who changed what, from what to what. */
export function HistorySection({ view }: { view: AreaView }) {
  const query = useInfiniteQuery(historyQuery(view.area.area.id, useAsOf()));
  const entries = query.data?.pages.flatMap((page) => page.entries) ?? [];
  return (
    <section aria-labelledby="history" className={page.section}>
      <h2 id="history">Historik</h2>
      {query.error !== null && query.data === undefined && (
        <p>
          Historiken kunde inte hämtas. <Button onClick={() => query.refetch()}>Försök igen</Button>
        </p>
      )}
      <ol className={styles.history}>
        {entries.map((entry) => (
          <li key={entry.seq}>
            <HistoryLine entry={entry} view={view} />
          </li>
        ))}
      </ol>
      {query.hasNextPage && (
        <Button disabled={query.isFetchingNextPage} onClick={() => query.fetchNextPage()}>
          Visa äldre
        </Button>
      )}
    </section>
  );
}

function HistoryLine({ entry, view }: { entry: HistoryEntry; view: AreaView }) {
  const { on, by, provenance, entity, event } = entry;
  const who = view.nameOf(by) ?? 'Inläsningen';
  const reason = eventReason(event);
  return (
    <>
      <span className={styles.when}>{dateLabel(on)}</span>
      <span>
        {who} {eventWords(event, entity.type, (id) => view.nameOf(id) ?? 'någon')}
        {entity.type !== 'area' && <>: {entity.title}</>}
        {reason !== null && <span className={page.soft}>Skäl: {reason}</span>}
        {provenance.kind === 'example' && <ExampleMark />}
        {provenance.kind === 'source' && <span className={page.soft}>Källa: {sourceLabel(provenance.source)}</span>}
      </span>
    </>
  );
}
