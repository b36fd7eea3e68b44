import { useSearchParams } from 'react-router-dom';
import { partsOf } from '#domain/calendar.ts';
import type { Span } from '#domain/time/bounds.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { type AxisUnit, axisUnits } from '#ui/timeline/scale.ts';
import { mostYears, type TimelineChoice, withChoice } from './timeline-address.ts';
import styles from './timeline-controls.module.css';

const unitNames: Record<AxisUnit, string> = { year: 'År', quarter: 'Kvartal', month: 'Månad' };

/** How the timeline is shown; what is chosen is written in the address. */
export function TimelineControls({ choice, plan }: { choice: TimelineChoice; plan: Span }) {
  const [, setSearch] = useSearchParams();
  const set = (change: Partial<TimelineChoice>) =>
    setSearch((search) => withChoice(search, choice, change), { replace: true, preventScrollReset: true });
  const years = yearsAround(choice, plan);
  return (
    <div className={styles.choices}>
      <fieldset className={styles.scale} disabled={choice.asTable}>
        <legend>Skala</legend>
        {axisUnits.map((unit) => (
          <label key={unit}>
            <input type="radio" name="skala" checked={choice.unit === unit} onChange={() => set({ unit })} />
            {unitNames[unit]}
          </label>
        ))}
      </fieldset>
      <YearField label="Från" years={years} year={choice.fromYear} onChoose={(fromYear) => set({ fromYear })} />
      <YearField label="Till" years={years} year={choice.toYear} onChoose={(toYear) => set({ toYear })} />
      <Button aria-pressed={choice.asTable} onClick={() => set({ asTable: !choice.asTable })}>
        Visa som tabell
      </Button>
    </div>
  );
}

/** Enough years to look back and ahead from the plan, and from what is shown. */
function yearsAround({ fromYear, toYear }: TimelineChoice, plan: Span): number[] {
  const first = Math.min(fromYear, partsOf(plan.first).year) - mostYears / 2;
  const last = Math.max(toYear, partsOf(plan.last).year) + mostYears / 2;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function YearField({
  label,
  years,
  year,
  onChoose,
}: {
  label: string;
  years: readonly number[];
  year: number;
  onChoose: (year: number) => void;
}) {
  return (
    <Field label={label}>
      {(attributes) => (
        <select {...attributes} value={year} onChange={({ target }) => onChoose(Number(target.value))}>
          {years.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      )}
    </Field>
  );
}
