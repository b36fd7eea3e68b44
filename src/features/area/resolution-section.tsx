import { useState } from 'react';
import type { VersionedOf } from '#domain/document.ts';
import type { ResolutionId } from '#domain/ids.ts';
import { ResolutionList } from '#parts/resolution/resolution-list.tsx';
import styles from './area.module.css';
import type { AreaView } from './area-view.ts';

/** What the steering group decided about the area: first what is not done yet. Nothing where there is none. */
export function ResolutionSection({ view }: { view: AreaView }) {
  const { resolutions, activities } = view.area;
  const { toFollowUp, done } = useStill(resolutions);
  if (resolutions.length === 0) return null;
  const listView = { ...view, areas: [], activities };
  return (
    <section aria-labelledby="resolutions" className={styles.section}>
      <h2 id="resolutions">Beslut att följa upp</h2>
      {toFollowUp.length === 0 && <p className={styles.soft}>Inget att följa upp just nu.</p>}
      <ResolutionList resolutions={toFollowUp} view={listView} />
      {done.length > 0 && (
        <details className={styles.done}>
          <summary>Klara beslut ({done.length})</summary>
          <ResolutionList resolutions={done} view={listView} />
        </details>
      )}
    </section>
  );
}

type Resolution = VersionedOf<'resolution'>;

/** What has been open while the page was stays where it was: somebody may be writing about it as another says it is done. */
function useStill(resolutions: readonly Resolution[]): { toFollowUp: Resolution[]; done: Resolution[] } {
  const [wasOpen, setWasOpen] = useState<ReadonlySet<ResolutionId>>(() => new Set());
  const isNew = ({ id, state }: Resolution) => state === 'open' && !wasOpen.has(id);
  const opened = resolutions.filter(isNew).map(({ id }) => id);
  if (opened.length > 0) setWasOpen(new Set([...wasOpen, ...opened]));
  return {
    toFollowUp: resolutions.filter(({ id, state }) => state === 'open' || wasOpen.has(id)),
    done: resolutions.filter(({ id, state }) => state !== 'open' && !wasOpen.has(id)),
  };
}
