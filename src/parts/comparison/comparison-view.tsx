import { allChanges, type Comparison } from '#domain/since.ts';
import { wholeCountyName } from '#words/names.ts';
import { summaryLine, unchangedWords } from '#words/since-summary.ts';
import { AreaChangesView } from './area-changes-view.tsx';
import { ChangeList } from './change-list.tsx';
import styles from './comparison.module.css';
import { ExamplesAmong } from './examples-among.tsx';

type Level = 2 | 3 | 4;

/** What has changed: the whole plan in one line, each area in one line and in full, and where nothing has. */
export function ComparisonView({ comparison, level = 3 }: { comparison: Comparison; level?: Level }) {
  const { areas, plan } = comparison;
  const changed = areas.filter(({ changes }) => changes.length > 0);
  const unchanged = areas.filter(({ changes }) => changes.length === 0);
  const all = allChanges(comparison);
  const Heading = `h${level}` as const;
  return (
    <div className={styles.comparison}>
      <p className={styles.whole}>
        {summaryLine(all)}. <ExamplesAmong changes={all} />
      </p>
      {changed.map((area) => (
        <AreaChangesView key={area.areaId} area={area} level={level} />
      ))}
      {plan.length > 0 && (
        <section className={styles.area} aria-labelledby="changes-plan">
          <Heading id="changes-plan">{wholeCountyName}</Heading>
          <ChangeList changes={plan} areaId={null} />
        </section>
      )}
      {changed.length > 0 && unchanged.length > 0 && <p className={styles.soft}>{unchangedWords(unchanged)}</p>}
    </div>
  );
}
