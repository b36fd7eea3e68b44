import { stillHolds } from '#domain/delivery.ts';
import type { Fetched, Proposal } from '#domain/indicator.ts';
import { failureWords, useChange } from '#lib/change.ts';
import form from '#parts/change/form.module.css';
import { WaitingMark } from '#parts/change/waiting-mark.tsx';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { timePhrase } from '#words/activity.ts';
import { kindOf, proposalNames, proposedSeriesName, proposedWords, valueWords } from '#words/fetching.ts';
import styles from './fetch.module.css';
import type { IndicatorView } from './indicator-view.ts';

type Proposed = Extract<Fetched, { state: 'proposed' }>;

/** What would change if what the source says were taken in, value by value, and the choice to do so. */
export function FetchPreview({
  view,
  fetched,
  onPress,
}: {
  view: IndicatorView;
  fetched: Proposed;
  onPress: () => void;
}) {
  const { indicator, may } = view;
  const { proposals } = fetched;
  // A list knows that there is something, and not what.
  if (proposals.length === 0) return <p>Vad källan säger visas när sidan har hämtats helt.</p>;
  const isCurrent = stillHolds(indicator, fetched);
  return (
    <>
      <p className={styles.words}>
        {proposedWords(proposals)} {may('take-in-values') && 'Inget ändras förrän du tar in dem.'}
      </p>
      <PreviewTable view={view} fetched={fetched} />
      {!isCurrent && (
        <Notice title="Värden har ändrats här sedan källan frågades">
          <p>Fråga källan igen, så jämförs det med det som står nu.</p>
        </Notice>
      )}
      {may('take-in-values') && <Choice view={view} isCurrent={isCurrent} onPress={onPress} />}
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

type ChoiceProps = { view: IndicatorView; isCurrent: boolean; onPress: () => void };

function Choice({ view: { indicator }, isCurrent, onPress }: ChoiceProps) {
  const [takeIn, dismiss, ask] = [useChange('takeInValues'), useChange('dismissValues'), useChange('askForValues')];
  const all = [takeIn, dismiss, ask];
  const error = all.find((one) => one.error)?.error ?? null;
  const failure = error && failureWords(error);
  const isPending = all.some((one) => one.isPending);
  const pressed = (act: () => void) => () => {
    act();
    onPress();
  };
  const change = { params: { indicatorId: indicator.id }, body: {}, version: indicator.version };
  return (
    <>
      {failure && (
        <Notice tone="problem" title={failure.title}>
          <p>{failure.detail}</p>
        </Notice>
      )}
      <div className={form.actions}>
        {isCurrent ? (
          <Button look="primary" disabled={isPending} onClick={pressed(() => takeIn.mutate(change))}>
            Ta in värdena
          </Button>
        ) : (
          <Button disabled={isPending} onClick={pressed(() => ask.mutate({ ...change, version: null }))}>
            Fråga källan igen
          </Button>
        )}
        <Button disabled={isPending} onClick={pressed(() => dismiss.mutate(change))}>
          Lägg åt sidan
        </Button>
        <WaitingMark id={indicator.id} />
      </div>
    </>
  );
}
