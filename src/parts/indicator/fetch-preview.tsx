import { stillHolds } from '#domain/delivery.ts';
import type { Fetched, Proposal } from '#domain/indicator.ts';
import { Notice } from '#ui/notice.tsx';
import { timePhrase } from '#words/activity.ts';
import { kindOf, proposalNames, proposedSeriesName, proposedWords, valueWords } from '#words/fetching.ts';
import styles from './fetch.module.css';
import type { IndicatorView } from './indicator-view.ts';

type Proposed = Extract<Fetched, { state: 'proposed' }>;

/** What would change if what the source says were taken in, value by value. */
export function FetchPreview({ view, fetched }: { view: IndicatorView; fetched: Proposed }) {
  const { indicator, may } = view;
  const { proposals } = fetched;
  // A list knows that there is something, and not what.
  if (proposals.length === 0) return <p>Vad källan säger visas när sidan har hämtats helt.</p>;
  return (
    <>
      <p className={styles.words}>
        {proposedWords(proposals)} {may('take-in-values') && 'Inget ändras förrän du tar in dem.'}
      </p>
      <PreviewTable view={view} fetched={fetched} />
      {!stillHolds(indicator, fetched) && (
        <Notice title="Värden har ändrats här sedan källan frågades">
          <p>Fråga källan igen, så jämförs det med det som står nu.</p>
        </Notice>
      )}
    </>
  );
}

function PreviewTable({ view: { indicator }, fetched }: { view: IndicatorView; fetched: Proposed }) {
  const bySeries = Map.groupBy(fetched.proposals, ({ series }) => series);
  return (
    <div className={styles.frame}>
      <table className={styles.table} aria-label="Vad som skulle ändras">
        <thead>
          <tr>
            <th scope="col">Period</th>
            <th scope="col">Nu</th>
            <th scope="col">Skulle bli</th>
            <th scope="col">Värdet är</th>
          </tr>
        </thead>
        {Array.from(bySeries, ([series, proposals]) => (
          <tbody key={series}>
            <tr>
              <th scope="rowgroup" colSpan={4} className={styles.series}>
                {proposedSeriesName(indicator, fetched, series)}
              </th>
            </tr>
            {proposals.map((proposal) => (
              <PreviewRow key={proposal.period.edtf} proposal={proposal} indicator={indicator} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function PreviewRow({ proposal, indicator }: { proposal: Proposal; indicator: IndicatorView['indicator'] }) {
  const { period, from, to } = proposal;
  return (
    <tr>
      <th scope="row">{timePhrase(period)}</th>
      <td data-label="Nu">{valueWords(from, indicator)}</td>
      <td data-label="Skulle bli" className={styles.becomes}>
        {valueWords(to, indicator)}
      </td>
      <td data-label="Värdet är">{proposalNames[kindOf(proposal)]}</td>
    </tr>
  );
}
