import { useEffect, useRef } from 'react';
import { seriesIdsOf } from '#domain/indicator.ts';
import { TimeField } from '#parts/time/time-field.tsx';
import { Field } from '#ui/field.tsx';
import { seriesName } from '#words/measured.ts';
import type { FieldsProps } from './fields-props.ts';

/** Which period a value is of. */
export function PeriodField({ draft, entering, problems, onChange }: FieldsProps) {
  const input = useRef<HTMLInputElement>(null);
  // The person has just asked for the form.
  useEffect(() => input.current?.focus(), []);
  return (
    <TimeField
      label="Period"
      value={draft.period}
      onChange={(period) => onChange({ period })}
      present={null}
      past="measured"
      today={entering.today}
      isRefused={problems.period !== undefined}
      inputRef={input}
    />
  );
}

/** Of which series, where the measure has more than its own. */
export function SeriesField({ draft, entering: { indicator }, onChange }: FieldsProps) {
  const series = seriesIdsOf(indicator);
  if (series.length === 1) return null;
  return (
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
  );
}
