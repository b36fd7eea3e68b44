import type { AreaPicture } from '#domain/area-picture.ts';
import { ExampleMark } from '#ui/example-mark.tsx';
import { inOneLine } from '#ui/prose/read-prose.ts';
import { shortDate } from '#words/dates.ts';
import { provenanceLabel } from '#words/provenance.ts';
import styles from './area-card.module.css';
import type { OverviewView } from './overview-view.ts';

/** The latest finished note, two lines at most, with who said it; or who can write one. */
export function LatestNote({ picture: { area, latestNote }, view }: { picture: AreaPicture; view: OverviewView }) {
  if (latestNote === null) {
    const coordinator = view.personOf(area.coordinatorId);
    return (
      <p className={styles.soft}>
        Ingen anteckning än{coordinator === undefined ? '' : `; ${coordinator.name} kan skriva en`}.{' '}
        {coordinator?.example && <ExampleMark />}
      </p>
    );
  }
  const { by, on, provenance, text } = latestNote;
  const attribution = [view.nameOf(by), shortDate(on, view.today), provenanceLabel(provenance)];
  return (
    <figure className={styles.note}>
      <blockquote>{inOneLine(text)}</blockquote>
      <figcaption className={styles.soft}>{attribution.filter(Boolean).join(' · ')}</figcaption>
    </figure>
  );
}
