import { ResolutionList } from '#parts/resolution/resolution-list.tsx';
import styles from './area.module.css';
import type { AreaView } from './area-view.ts';

/** What the steering group decided about the area and that is not done yet. Nothing where there is none. */
export function ResolutionSection({ view }: { view: AreaView }) {
  const { resolutions, activities } = view.area;
  if (resolutions.length === 0) return null;
  return (
    <section aria-labelledby="resolutions" className={styles.section}>
      <h2 id="resolutions">Beslut att följa upp</h2>
      <ResolutionList resolutions={resolutions} view={{ ...view, areas: [], activities }} />
    </section>
  );
}
