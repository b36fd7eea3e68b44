import { useState } from 'react';
import type { IndicatorList } from '#contract/views.ts';
import { connectionOf } from '#domain/connection.ts';
import type { Fetched } from '#domain/indicator.ts';
import { indicatorAddress } from '#lib/addresses.ts';
import { failureWords, problemCode, useChange } from '#lib/change.ts';
import form from '#parts/change/form.module.css';
import type { Permission } from '#parts/plan-view.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { counted } from '#words/numbers.ts';
import styles from './fetch.module.css';
import { fetchingAnchor } from './fetch-panel.tsx';

type Indicators = IndicatorList['indicators'];

/** Asks every source that can be asked, for whoever may, and leads to what is to be decided about what they said. */
export function FetchAll({ view }: { view: IndicatorList & Permission }) {
  if (!view.may('ask-for-values')) return null;
  const connected = view.indicators.filter((one) => connectionOf(one) !== null);
  const those = (state: Fetched['state']) => connected.filter(({ fetched }) => fetched?.state === state);
  const asked = those('asked');
  return (
    <div className={styles.panel}>
      <div role="status" className={styles.status}>
        {asked.length > 0 && <p>Källorna frågas. {counted(asked.length, 'mått', 'mått')} väntar på svar.</p>}
      </div>
      <Found lead="Källan säger något nytt om" those={those('proposed')} />
      <Found lead="Det gick inte att hämta värden för" those={those('failed')} />
      {asked.length === 0 && connected.length > 0 && <AskAll those={connected} />}
    </div>
  );
}

/** So many are named in a sentence; more are a list for who wants to see it. */
const few = 3;

function Found({ lead, those }: { lead: string; those: Indicators }) {
  if (those.length === 0) return null;
  const links = those.map(({ id, shortTitle }) => (
    <li key={id}>
      <a href={`${indicatorAddress(id, null)}#${fetchingAnchor}`}>{shortTitle}</a>
    </li>
  ));
  return (
    <details className={styles.found} open={those.length <= few}>
      <summary>
        {lead} {counted(those.length, 'mått', 'mått')}
      </summary>
      <ul>{links}</ul>
    </details>
  );
}

function AskAll({ those }: { those: Indicators }) {
  const [error, setError] = useState<Error | null>(null);
  const ask = useChange('askForValues');
  const askAll = async () => {
    setError(null);
    const asked = those.map(({ id }) => ask.mutateAsync({ params: { indicatorId: id }, body: {}, version: null }));
    const answers = await Promise.allSettled(asked);
    // Somebody else may have asked for some of them a moment before.
    const refused = answers.flatMap((one) =>
      one.status === 'rejected' && one.reason instanceof Error ? one.reason : [],
    );
    setError(refused.find((one) => problemCode(one) !== 'nothing-changed') ?? null);
  };
  const failure = error && failureWords(error);
  return (
    <>
      {failure && (
        <Notice tone="problem" title={failure.title}>
          <p>{failure.detail}</p>
        </Notice>
      )}
      <div className={form.actions}>
        <Button disabled={ask.isPending} onClick={() => void askAll()}>
          Hämta för alla mått
        </Button>
      </div>
    </>
  );
}
