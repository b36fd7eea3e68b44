import { lazy, Suspense, useState } from 'react';
import type { VersionedOf } from '#domain/document.ts';
import { Button } from '#ui/button.tsx';
import { useReturnFocus } from '#ui/return-focus.ts';
import { timePhrase } from '#words/activity.ts';
import { shortDate } from '#words/dates.ts';
import type { AreaView } from './area-view.ts';

const OutcomeForm = lazy(async () => ({ default: (await import('#parts/gate/outcome-form.tsx')).OutcomeForm }));

/** A decision that somebody else takes: when and on what it depends, or what it came to. */
export function GateFact({ gate, view }: { gate: VersionedOf<'gate'>; view: AreaView }) {
  const { title, forumId, time, condition, outcome } = gate;
  const [isOpen, setOpen] = useState(false);
  const opener = useReturnFocus(isOpen);
  const mayRecord = outcome === null && view.may('record-outcome');
  return (
    <>
      ◆ {title} i {view.partnerName(forumId)}, {timePhrase(time.current)}. {condition}{' '}
      {outcome === null ? 'Inte beslutat.' : `Beslutat ${shortDate(outcome.on, view.today)}: ${outcome.text}`}{' '}
      {mayRecord && !isOpen && (
        <Button look="quiet" ref={opener} onClick={() => setOpen(true)}>
          Skriv in beslutet
        </Button>
      )}
      {mayRecord && isOpen && (
        <Suspense>
          <OutcomeForm gate={gate} view={view} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
