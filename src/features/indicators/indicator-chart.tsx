import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { SplitKind } from '#domain/indicator.ts';
import { hasFigure } from '#parts/indicator/indicator-figure.tsx';
import type { IndicatorView } from '#parts/indicator/indicator-view.ts';
import { Chart } from '#ui/chart/chart.tsx';
import { indicatorModel } from '#ui/chart/indicator-model.ts';
import { Field } from '#ui/field.tsx';
import styles from './indicator.module.css';
import { splitIn, splitKindsOf, withSplit } from './split-address.ts';

const kindNames: Record<SplitKind, string> = { sex: 'Efter kön', group: 'Efter grupp', place: 'Efter plats' };

/** What the indicator says, drawn; whole or in parts as the address has it. What has no picture is said above it. */
export function IndicatorChart({ view: { indicator, area } }: { view: IndicatorView }) {
  const [search, setSearch] = useSearchParams();
  const showsHelpLines = area?.showsHelpLines === true;
  const kinds = splitKindsOf(indicator, showsHelpLines);
  const split = splitIn(search, kinds);
  const model = useMemo(() => indicatorModel(indicator, { split, showsHelpLines }), [indicator, split, showsHelpLines]);
  const choose = (value: string) => {
    const kind = kinds.find((one) => one === value) ?? null;
    setSearch((before) => withSplit(before, kind), { replace: true, preventScrollReset: true });
  };
  if (!hasFigure(indicator)) return null;
  return (
    <div className={styles.chart}>
      {kinds.length > 0 && (
        <div className={styles.split}>
          <Field label="Visa">
            {(attributes) => (
              <select {...attributes} value={split ?? ''} onChange={({ target }) => choose(target.value)}>
                <option value="">Hela, bredvid jämförelsen</option>
                {kinds.map((kind) => (
                  <option key={kind} value={kind}>
                    {kindNames[kind]}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </div>
      )}
      <Chart model={model} level={2} />
    </div>
  );
}
