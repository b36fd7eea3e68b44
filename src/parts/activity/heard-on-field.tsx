import type { RefObject } from 'react';
import { type CalendarDate, isCalendarDate } from '#domain/calendar.ts';
import { Field } from '#ui/field.tsx';

/** The day of a second-hand word. Its text is a calendar date, or empty while the field holds no whole day. */
export function HeardOnField({
  value,
  onChange,
  today,
  isRefused,
  inputRef,
}: {
  value: string;
  onChange: (value: string) => void;
  today: CalendarDate;
  /** Saving was tried with what is no day. */
  isRefused: boolean;
  inputRef: RefObject<HTMLInputElement | null>;
}) {
  return (
    <Field label="Uppgiften är från" error={isRefused ? heardOnProblem(value, today) : null}>
      {(attributes) => (
        <input
          {...attributes}
          ref={inputRef}
          type="date"
          max={today}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}

/** Why a day cannot be when somebody said something, or null. */
export function heardOnProblem(text: string, today: CalendarDate): string | null {
  // A year that is still being typed is a day long ago.
  if (!isCalendarDate(text) || text < '1900') return 'Skriv vilken dag uppgiften är från.';
  return text > today ? 'Dagen har inte varit än.' : null;
}
