import { Fact, Facts } from '#ui/facts.tsx';
import { noTime } from '#words/activity.ts';
import {
  breadthNames,
  healthPerspectiveNames,
  nationalTargetNames,
  priorityGroupNames,
  regionalStrategyNames,
} from '#words/names.ts';
import { capitalised } from '#words/numbers.ts';
import { sourceLabel } from '#words/provenance.ts';
import styles from './area.module.css';
import type { AreaView } from './area-view.ts';
import { GateFact } from './gate-fact.tsx';

/** Who steers, what is decided elsewhere, what support may end, the goals, and the frameworks it is tagged against. */
export function AreaAbout({ view }: { view: AreaView }) {
  const { area, gates } = view.area;
  const { tags } = area;
  return (
    <section aria-labelledby="about" className={styles.section}>
      <h2 id="about">Styrning, stöd och mål</h2>
      <Facts>
        {area.steering && <Fact name="Styrning">{area.steering.text}</Fact>}
        {gates.map((gate) => (
          <Fact key={gate.id} name="Beslutspunkt">
            <GateFact gate={gate} view={view} />
          </Fact>
        ))}
        {area.supports.map((support) => (
          <Fact key={support.row} name="Stöd">
            {support.text}, inom {support.within}, {support.time.phrase}.
          </Fact>
        ))}
        {area.goals.map((goal) => (
          <Fact key={goal.text} name="Mål">
            {goal.text} {goal.time === null ? `${capitalised(noTime)}.` : `(${goal.time.phrase})`}{' '}
            {goal.baseline === null ? 'Utgångsvärde saknas.' : `Utgångsvärde: ${goal.baseline}.`}{' '}
            <span className={styles.soft}>Källa: {sourceLabel(goal.source)}</span>
          </Fact>
        ))}
        <Fact name="Folkhälsopolitikens målområden">{names(tags.nationalTargets, nationalTargetNames)}</Fact>
        <Fact name="RUS Klimat att växa i">{names(tags.regionalStrategies, regionalStrategyNames)}</Fact>
        <Fact name="Perspektiv i Hälsofrämjande hälso- och sjukvård (HFS)">
          {names(tags.healthPerspectives, healthPerspectiveNames)}
        </Fact>
        <Fact name="Målgrupper">{names(tags.priorityGroups, priorityGroupNames)}</Fact>
        <Fact name="Bredd">{tags.breadth === null ? 'Inte angiven' : breadthNames[tags.breadth]}</Fact>
      </Facts>
      <p className={styles.soft}>Kopplingen till ramverken är vårt förslag.</p>
    </section>
  );
}

function names<T extends string>(values: readonly T[], table: Record<T, string>): string {
  return values.length === 0 ? 'Inga valda' : values.map((value) => table[value]).join(' · ');
}
