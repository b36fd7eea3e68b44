import { lazy, Suspense, useState } from 'react';
import { useHasDraft } from '#lib/kept/drafts.ts';
import { Button } from '#ui/button.tsx';
import { ExampleMark } from '#ui/example-mark.tsx';
import { Prose } from '#ui/prose/prose.tsx';
import { useReturnFocus } from '#ui/return-focus.ts';
import { shortDate } from '#words/dates.ts';
import { assessmentNames } from '#words/names.ts';
import styles from './area.module.css';
import type { AreaView } from './area-view.ts';

const AssessmentForm = lazy(async () => ({ default: (await import('./assessment-form.tsx')).AssessmentForm }));

/** Lägesbedömning: a manager's own judgement beside the computed picture, never instead of it. */
export function AreaAssessment({ view }: { view: AreaView }) {
  const { assessment } = view.area.area;
  const [isOpen, setOpen] = useState(false);
  const opener = useReturnFocus(isOpen);
  const isBegun = useHasDraft(`assessment ${view.area.area.id}`);
  return (
    <section aria-labelledby="assessment" className={styles.assessment}>
      <h2 id="assessment">Lägesbedömning</h2>
      {assessment === null ? (
        <p>Ej bedömd. En chef kan skriva en bedömning med skäl.</p>
      ) : (
        <>
          <p>
            <strong>{assessmentNames[assessment.value]}</strong> · {view.nameOf(assessment.by)},{' '}
            {shortDate(assessment.on, view.today)} {assessment.provenance.kind === 'example' && <ExampleMark />}
          </p>
          <Prose text={assessment.reason} />
          {assessment.difference !== null && (
            <>
              <h3>Varför bedömningen är en annan än det som räknas fram</h3>
              <Prose text={assessment.difference} />
            </>
          )}
        </>
      )}
      {view.may('assess-area') && !isOpen && (
        <Button ref={opener} onClick={() => setOpen(true)}>
          {isBegun ? 'Fortsätt skriva bedömningen' : 'Skriv bedömning'}
        </Button>
      )}
      {isOpen && view.may('assess-area') && (
        <Suspense>
          <AssessmentForm view={view} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </section>
  );
}
