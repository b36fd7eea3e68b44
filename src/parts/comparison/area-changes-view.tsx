import type { AreaChanges } from '#domain/since.ts';
import { areaAddress } from '#lib/addresses.ts';
import { helpLines } from '#words/help-lines.ts';
import { ChangeList } from './change-list.tsx';
import styles from './comparison.module.css';

/** What has changed in an area: its line and, below it, each change in full. */
export function AreaChangesView({
  area: { areaId, number, title, showsHelpLines, changes },
  level,
}: {
  area: AreaChanges;
  level: 2 | 3 | 4;
}) {
  const Heading = `h${level}` as const;
  return (
    <section className={styles.area} aria-labelledby={`changes-${areaId}`}>
      <Heading id={`changes-${areaId}`}>
        <span className={styles.number}>{number}</span> <a href={areaAddress(areaId, null)}>{title}</a>
      </Heading>
      <ChangeList changes={changes} areaId={areaId} />
      {showsHelpLines && (
        <aside className={styles.help} aria-label="Hjälp">
          {helpLines}
        </aside>
      )}
    </section>
  );
}
