import { useEffect, useRef } from 'react';
import { type Indicator, type SeriesId, seriesOf } from '#domain/indicator.ts';
import { TimeField } from '#parts/time/time-field.tsx';
import { Field } from '#ui/field.tsx';
import { seriesName } from '#words/measured.ts';
import type { FieldsProps } from './fields-props.ts';

/** Of which series and which period a value is. */
export function PlaceFields({ draft, entering, problems, onChange }: FieldsProps) {
  const { indicator, today } = entering;
  const period = useRef<HTMLInputElement>(null);
  const series = seriesIn(indicator);
  // The person has just asked for the form, and most often means the own series.
  useEffect(() => period.current?.focus(), []);
  return (
    <>
      {series.length > 1 && (
        <Field label="Serie">
          {(attributes) => (
            <select
              {...attributes}
              value={draft.series}
              onChange={({ target }) => onChange({ series: series.find((id) => id === target.value) ?? 'own' })}
            >
              {series.map((id) => (
                <option key={id} value={id}>
                  {seriesName(indicator, id)}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <TimeField
        label="Period"
        value={draft.period}
        onChange={(next) => onChange({ period: next })}
        present={null}
        today={today}
        isRefused={problems.period !== undefined}
        inputRef={period}
      />
    </>
  );
}

function seriesIn(indicator: Indicator): SeriesId[] {
  const all: SeriesId[] = ['own', 'comparison', ...indicator.splits.map(({ id }) => id)];
  return all.filter((id) => seriesOf(indicator, id) !== null);
}
