import { useDeferredValue } from 'react';
import type { CalendarDate } from '#domain/calendar.ts';
import { areaAddress } from '#lib/addresses.ts';
import { IndicatorRows } from '#parts/indicator/indicator-summary.tsx';
import { WhenNear } from '#ui/when-near.tsx';
import { helpLines } from '#words/help-lines.ts';
import { wholeCountyName } from '#words/names.ts';
import styles from './indicators.module.css';
import type { MeasureGroup } from './measure-groups.ts';

/** About as high as a row is, in rem. */
const usualRow = 7;

/** The measures of one kind, area by area. `areFew`: drawn wherever they stand, so that all can be searched. */
export function MeasureSection({
  id,
  title,
  about,
  groups,
  isAll = false,
  areFew,
  asOf,
  children,
}: {
  id: string;
  title: string;
  /** What the kind is, and what it must not be taken for. */
  about: string;
  groups: readonly MeasureGroup[];
  /** Every area is there, and says what there is to know of its measures, or that there are none. */
  isAll?: boolean;
  areFew: boolean;
  asOf: CalendarDate | null;
  children?: React.ReactNode;
}) {
  if (groups.length === 0 && !children) return null;
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id}>{title}</h2>
      <p className={styles.soft}>{about}</p>
      {children}
      {groups.map((group) => (
        <Group key={group.area?.id ?? ''} group={group} section={id} isAll={isAll} force={areFew} asOf={asOf} />
      ))}
    </section>
  );
}

function Group({
  group: { area, indicators },
  section,
  isAll,
  force,
  asOf,
}: {
  group: MeasureGroup;
  section: string;
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
      name={`${section} ${area?.id}`}
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
