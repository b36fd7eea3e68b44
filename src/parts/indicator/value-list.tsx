import { lazy, Suspense, useState } from 'react';
import { seriesIdsOf } from '#domain/indicator.ts';
import { useHasDraft } from '#lib/kept/drafts.ts';
import form from '#parts/change/form.module.css';
import { WaitingMark } from '#parts/change/waiting-mark.tsx';
import { Button } from '#ui/button.tsx';
import { useReturnFocus } from '#ui/return-focus.ts';
import { SourceLink } from '#ui/source-link.tsx';
import { readWords } from '#words/freshness.ts';
import { seriesName } from '#words/measured.ts';
import type { IndicatorView } from './indicator-view.ts';
import styles from './value.module.css';
import { valueFormName } from './value-form-name.ts';
import { ValueSeries } from './value-series.tsx';

const ValueForm = lazy(async () => ({ default: (await import('./value-form.tsx')).ValueForm }));

/** Every value of an indicator, series by series, the latest first; and ways to add, correct and take away. */
export function ValueList({ view }: { view: IndicatorView }) {
  const { indicator } = view;
  const { source, readOn } = indicator;
  return (
    <div className={styles.list}>
      <p className={styles.soft}>
        Där inget annat står är källan <SourceLink source={source} />. {readWords(readOn)}.
      </p>
      <AddValue view={view} />
      {seriesIdsOf(indicator).map((id) => (
        <ValueSeries key={id} name={seriesName(indicator, id)} id={id} view={view} />
      ))}
    </div>
  );
}

function AddValue({ view: { indicator, may } }: { view: IndicatorView }) {
  const [isOpen, setOpen] = useState(false);
  const isBegun = useHasDraft(valueFormName(indicator, null).form);
  const isAdding = isOpen && may('record-observation');
  const opener = useReturnFocus(isAdding);
  if (isAdding) {
    return (
      <Suspense>
        <ValueForm indicator={indicator} place={null} onClose={() => setOpen(false)} />
      </Suspense>
    );
  }
  return (
    <div className={form.actions}>
      {may('record-observation') && (
        <Button ref={opener} onClick={() => setOpen(true)}>
          {isBegun ? 'Fortsätt lägga till värde' : 'Lägg till värde'}
        </Button>
      )}
      <WaitingMark id={indicator.id} />
    </div>
  );
}
