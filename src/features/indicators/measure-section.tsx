import { useDeferredValue } from 'react';
import type { CalendarDate } from '#domain/calendar.ts';
import type { Indicator } from '#domain/indicator.ts';
import { areaAddress } from '#lib/addresses.ts';
import { IndicatorRows } from '#parts/indicator/indicator-summary.tsx';
import { WhenNear } from '#ui/when-near.tsx';
import { helpLines } from '#words/help-lines.ts';
import { measureKindNames, wholeCountyName } from '#words/names.ts';
import styles from './indicators.module.css';
import type { MeasureGroup } from './measure-groups.ts';

/** About as high as a row is, in rem. */
const usualRow = 7;

/** What each kind is, and what it must not be taken for. */
const kindWords: Record<Indicator['kind'], string> = {
  'own-performance': 'Vad vi själva har gjort. Det säger inte hur befolkningen mår.',
  population: 'Hur befolkningen mår och lever, ur register och enkäter. Många krafter påverkar dem, inte bara planen.',
  'health-care': 'Vårdens väntetider, och vad befolkningen anser om vården.',
};

/** The measures of one kind, area by area. `areFew`: drawn wherever they stand, so that all can be searched. */
export function MeasureSection({
  kind,
  groups,
  isAll = false,
  areFew,
  asOf,
  children,
}: {
  kind: Indicator['kind'];
  groups: readonly MeasureGroup[];
  /** Every area is there, and says what there is to know of its measures, or that there are none. */
  isAll?: boolean;
  areFew: boolean;
  asOf: CalendarDate | null;
  children?: React.ReactNode;
}) {
  if (groups.length === 0 && !children) return null;
  return (
    <section aria-labelledby={kind} className={styles.section}>
      <h2 id={kind}>{measureKindNames[kind]}</h2>
      <p className={styles.soft}>{kindWords[kind]}</p>
      {children}
      {groups.map((group) => (
        <Group key={group.area?.id ?? ''} group={group} kind={kind} isAll={isAll} force={areFew} asOf={asOf} />
      ))}
    </section>
  );
}

function Group({
  group: { area, indicators },
  kind,
  isAll,
  force,
  asOf,
}: {
  group: MeasureGroup;
  kind: Indicator['kind'];
  isAll: boolean;
  force: boolean;
  asOf: CalendarDate | null;
}) {
  const isEmpty = indicators.length === 0;
  const remark = isAll ? (area?.measureRemark ?? (isEmpty ? 'Inget mått är inlagt för området.' : null)) : null;
  const isForced = useDeferredValue(force, false);
  const heading = (
    <h3>
      {area === null ? (
        wholeCountyName
      ) : (
        <>
          <span className={styles.number}>{area.number}</span> <a href={areaAddress(area.id, asOf)}>{area.title}</a>
        </>
      )}
    </h3>
  );
  return (
    <WhenNear
      className={styles.group}
      name={`${kind} ${area?.id}`}
      expected={`${2 + indicators.length * usualRow}rem`}
      force={isForced}
      always={heading}
    >
      {area?.showsHelpLines && (
        <aside className={styles.help} aria-label="Hjälp">
          {helpLines}
        </aside>
      )}
      {remark !== null && <p className={styles.remark}>{remark}</p>}
      {indicators.length > 0 && (
        <IndicatorRows indicators={indicators} showsHelpLines={area?.showsHelpLines === true} asOf={asOf} />
      )}
    </WhenNear>
  );
}
