import { lazy, Suspense, useState } from 'react';
import { Button } from '#ui/button.tsx';
import { useReturnFocus } from '#ui/return-focus.ts';
import { rhythmNames } from '#words/names.ts';
import type { AreaView } from './area-view.ts';

const RhythmForm = lazy(async () => ({ default: (await import('./rhythm-form.tsx')).RhythmForm }));

/** How often the area is gone through, which silence and the rounds of Avstämning are measured against. */
export function AreaRhythm({ view }: { view: AreaView }) {
  const { area } = view.area;
  const [isOpen, setOpen] = useState(false);
  const opener = useReturnFocus(isOpen);
  const mayChange = view.may('agree-rhythm');
  return (
    <>
      <p>
        {area.rhythm === null ? 'Ingen avstämningsrytm är vald.' : `Stäms av ${rhythmNames[area.rhythm]}.`}{' '}
        {mayChange && !isOpen && (
          <Button look="quiet" ref={opener} onClick={() => setOpen(true)}>
            Ändra hur ofta
          </Button>
        )}
      </p>
      {isOpen && mayChange && (
        <Suspense>
          <RhythmForm area={area} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
