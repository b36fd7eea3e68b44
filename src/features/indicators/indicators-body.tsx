import type { IndicatorList } from '#contract/views.ts';
import { indicatorAddress } from '#lib/addresses.ts';
import styles from './indicators.module.css';

export function IndicatorsBody({ list }: { list: IndicatorList }) {
  return (
    <div className={styles.page}>
      <h1>Indikatorer</h1>
      <ul>
        {list.indicators.map(({ id, title }) => (
          <li key={id}>
            <a href={indicatorAddress(id, list.asOf)}>{title}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
