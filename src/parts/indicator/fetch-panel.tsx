import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';
import { type Connection, connectionOf } from '#domain/connection.ts';
import { stillHolds } from '#domain/delivery.ts';
import type { Fetched } from '#domain/indicator.ts';
import form from '#parts/change/form.module.css';
import { WaitingMark } from '#parts/change/waiting-mark.tsx';
import { Button } from '#ui/button.tsx';
import { fetchedAtText } from '#ui/fetched-at.ts';
import { Notice } from '#ui/notice.tsx';
import { connectionWords, fetchFailureWords } from '#words/fetching.ts';
import { readWords } from '#words/freshness.ts';
import styles from './fetch.module.css';
import { FetchPreview } from './fetch-preview.tsx';
import type { IndicatorView } from './indicator-view.ts';
import { type FetchChanges, useFetchChanges } from './use-fetch-changes.ts';

/** The heading above the panel, which links lead to. */
export const fetchingAnchor = 'fetching';

/** Where an indicator's values come from, and what became of asking its source for new ones. */
export function FetchPanel({ view }: { view: IndicatorView }) {
  const connection = connectionOf(view.indicator);
  if (connection !== null) return <Connected view={view} connection={connection} />;
  return <p className={styles.words}>Källan har inget gränssnitt att hämta ur. Värdena skrivs in för hand.</p>;
}

function Connected({ view, connection }: { view: IndicatorView; connection: Connection }) {
  const { indicator, may } = view;
  const { fetched, readOn, id } = indicator;
  const region = useRef<HTMLDivElement>(null);
  // A button that goes away would leave the focus nowhere.
  const changes = useFetchChanges(indicator, () => region.current?.focus());
  const { failure, done } = changes;
  const isTarget = useLocation().hash === `#${fetchingAnchor}`;
  // The browser jumped to the address's fragment before the panel was there.
  useEffect(() => {
    if (!isTarget) return;
    region.current?.scrollIntoView({ block: 'center' });
    region.current?.focus({ preventScroll: true });
  }, [isTarget]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of a form.
    <div ref={region} role="group" aria-label="Hämtning från källan" tabIndex={-1} className={styles.panel}>
      <p className={styles.words}>
        Värdena kan hämtas ur {connectionWords(connection)}. {readWords(readOn)}.
      </p>
      {/* Stands there before it says anything, so that what it says is read out. */}
      <div role="status" className={styles.status}>
        {fetched === null ? done !== null && <p>{done}</p> : <Answer fetched={fetched} />}
      </div>
      {fetched?.state === 'proposed' && <FetchPreview view={view} fetched={fetched} />}
      {failure && (
        <Notice tone="problem" title={failure.title}>
          <p>{failure.detail}</p>
        </Notice>
      )}
      <div className={form.actions}>
        {may('ask-for-values') && <FetchButtons indicator={indicator} changes={changes} />}
        <WaitingMark id={id} />
      </div>
    </div>
  );
}

function Answer({ fetched }: { fetched: Fetched }) {
  switch (fetched.state) {
    case 'asked':
      return <p>Källan frågas. Svaret visas här när det kommer, du behöver inte vänta.</p>;
    case 'unchanged':
      return <p>Inget nytt hos källan {whenWords(fetched)}. Värdena är desamma där.</p>;
    case 'proposed':
      return <p>Källan frågades {whenWords(fetched)} och säger något annat än det som står här.</p>;
    case 'failed': {
      const { title, advice } = fetchFailureWords[fetched.failure];
      return (
        <Notice title={`${title} ${whenWords(fetched)}`}>
          <p>Ingenting har ändrats: alla värden är som de var. {advice}</p>
          {fetched.detail !== null && <p className={styles.detail}>Vad som hände: {fetched.detail}</p>}
        </Notice>
      );
    }
  }
}

/** By the real clock, also where the plan runs on a calendar of its own. */
function whenWords({ at }: Exclude<Fetched, { state: 'asked' }>): string {
  const [now, then] = [new Date(), new Date(at)];
  const text = fetchedAtText(then, now);
  return then.toDateString() === now.toDateString() ? `kl. ${text}` : text.replace(/ (\d+\.\d+)$/, ' kl. $1');
}

type ButtonsProps = { indicator: IndicatorView['indicator']; changes: FetchChanges };

function FetchButtons({ indicator, changes: { ask, takeIn, dismiss, isPending } }: ButtonsProps) {
  const { fetched } = indicator;
  if (fetched?.state === 'asked') return null;
  if (fetched?.state !== 'proposed') {
    return (
      <Button disabled={isPending} onClick={ask}>
        {fetched?.state === 'failed' ? 'Försök igen' : 'Hämta nya värden'}
      </Button>
    );
  }
  // A list knows that there is something, and not what: nobody takes in what they have not seen.
  if (fetched.proposals.length === 0) return null;
  return (
    <>
      {stillHolds(indicator, fetched) ? (
        <Button look="primary" disabled={isPending} onClick={takeIn}>
          Ta in värdena
        </Button>
      ) : (
        <Button disabled={isPending} onClick={ask}>
          Fråga källan igen
        </Button>
      )}
      <Button disabled={isPending} onClick={dismiss}>
        Lägg åt sidan
      </Button>
    </>
  );
}
