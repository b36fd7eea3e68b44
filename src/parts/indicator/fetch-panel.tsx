import { useRef } from 'react';
import { connectionOf } from '#domain/connection.ts';
import type { Fetched, Indicator } from '#domain/indicator.ts';
import { failureWords, useChange } from '#lib/change.ts';
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

/** Where an indicator's values come from, and what became of asking its source for new ones. */
export function FetchPanel({ view }: { view: IndicatorView }) {
  const { indicator } = view;
  const connection = connectionOf(indicator);
  const region = useRef<HTMLDivElement>(null);
  // The button goes away when it has been heard; the focus would go with it.
  const takeFocus = () => region.current?.focus();
  if (connection === null) {
    return <p className={styles.words}>Källan har inget gränssnitt att hämta ur. Värdena skrivs in för hand.</p>;
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of a form.
    <div ref={region} role="group" aria-label="Hämtning från källan" tabIndex={-1} className={styles.panel}>
      <p className={styles.words}>
        Värdena kan hämtas ur {connectionWords(connection)}. {readWords(indicator.readOn)}.
      </p>
      {/* Stands there before it says anything, so that what it says is read out. */}
      <div role="status" className={styles.status}>
        <Answer indicator={indicator} />
      </div>
      {indicator.fetched?.state === 'proposed' ? (
        <FetchPreview view={view} fetched={indicator.fetched} onPress={takeFocus} />
      ) : (
        <Ask view={view} onPress={takeFocus} />
      )}
    </div>
  );
}

function Answer({ indicator: { fetched } }: { indicator: Indicator }) {
  switch (fetched?.state) {
    case undefined:
      return null;
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

function Ask({ view: { indicator, may }, onPress }: { view: IndicatorView; onPress: () => void }) {
  const ask = useChange('askForValues');
  if (!may('ask-for-values')) return null;
  const isAsked = indicator.fetched?.state === 'asked';
  const failure = ask.error && failureWords(ask.error);
  return (
    <>
      {failure && (
        <Notice tone="problem" title={failure.title}>
          <p>{failure.detail}</p>
        </Notice>
      )}
      <div className={form.actions}>
        {!isAsked && (
          <Button
            disabled={ask.isPending}
            onClick={() => {
              ask.mutate({ params: { indicatorId: indicator.id }, body: {}, version: null });
              onPress();
            }}
          >
            {indicator.fetched?.state === 'failed' ? 'Försök igen' : 'Hämta nya värden'}
          </Button>
        )}
        <WaitingMark id={indicator.id} />
      </div>
    </>
  );
}
