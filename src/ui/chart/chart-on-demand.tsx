import { useId, useState } from 'react';
import { Button } from '../button.tsx';
import { loadChart } from './load-chart.ts';

/**
 * A chart in place, once somebody wants it. `about`: which one, for who hears the button alone. `place`: the styles `open` and
 * `figure`, which say where the button and the chart stand.
 */
export function ChartOnDemand({
  about,
  place,
  children,
}: {
  about: string;
  place: Readonly<Record<string, string>>;
  children: () => React.ReactNode;
}) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  // Whoever points at the button will most likely press it. Without a network the chart itself says what is missing.
  const prepare = () => void loadChart().catch(() => null);
  return (
    <>
      <div className={place.open}>
        <Button
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onPointerEnter={prepare}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? 'Dölj diagram' : 'Visa diagram'} <span className="visually-hidden">{about}</span>
        </Button>
      </div>
      {isOpen && (
        <div id={id} className={place.figure}>
          {children()}
        </div>
      )}
    </>
  );
}
