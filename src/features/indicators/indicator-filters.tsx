import { useSearchParams } from 'react-router-dom';
import type { IndicatorList } from '#contract/views.ts';
import { type TrendGroup, trendGroups } from '#domain/trend.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { wholeCountyName } from '#words/names.ts';
import { type IndicatorFilter, isFiltering, withFilter } from './indicator-filter.ts';
import styles from './indicators.module.css';

const groupNames: Record<TrendGroup, string> = {
  right: 'Åt rätt håll',
  wrong: 'Åt fel håll',
  neither: 'Ändras, varken rätt eller fel',
  'not-shown': 'Ingen säker ökning eller minskning',
  unknown: 'Kan inte bedömas',
};

/** Which measures to show; what is chosen is written in the address. */
export function IndicatorFilters({
  filter,
  areas,
  shown,
}: {
  filter: IndicatorFilter;
  areas: IndicatorList['areas'];
  shown: string;
}) {
  const [, setSearch] = useSearchParams();
  const set = (change: Partial<IndicatorFilter>) =>
    setSearch((search) => withFilter(search, change), { replace: true, preventScrollReset: true });
  return (
    <search className={styles.filters}>
      <Field label="Område">
        {(attributes) => (
          <select
            {...attributes}
            value={filter.area ?? ''}
            onChange={({ target: { value } }) =>
              set({ area: value === 'whole-plan' ? value : (areas.find(({ id }) => id === value)?.id ?? null) })
            }
          >
            <option value="">Alla</option>
            <option value="whole-plan">{wholeCountyName}</option>
            {areas.map(({ id, number, title }) => (
              <option key={id} value={id}>
                {number} {title}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label="Trend">
        {(attributes) => (
          <select
            {...attributes}
            value={filter.trend ?? ''}
            onChange={({ target }) => set({ trend: trendGroups.find((group) => group === target.value) ?? null })}
          >
            <option value="">Alla</option>
            {trendGroups.map((group) => (
              <option key={group} value={group}>
                {groupNames[group]}
              </option>
            ))}
          </select>
        )}
      </Field>
      {isFiltering(filter) && <Button onClick={() => set({ area: null, trend: null })}>Rensa filter</Button>}
      <p role="status" className={styles.shown}>
        {shown}
      </p>
    </search>
  );
}
