import { useEffect, useRef } from 'react';
import { type CalendarDate, isCalendarDate } from '#domain/calendar.ts';

/** A day that is chosen as soon as it is one. `day`: what is chosen now, or '' where nothing is. */
export function DayInput({
  day,
  latest,
  onChoose,
  ...attributes
}: {
  id: string;
  className?: string | undefined;
  day: CalendarDate | '';
  latest: CalendarDate | undefined;
  onChoose: (day: CalendarDate) => void;
}) {
  const input = useRef<HTMLInputElement>(null);

  // What is being typed is left alone; the field follows what is chosen whenever that is something else.
  useEffect(() => {
    if (input.current !== null && input.current.value !== day) input.current.value = day;
  }, [day]);

  const choose = (text: string) => {
    // A date field reports every keystroke of the year; the picture waits until the day is a day.
    if (isCalendarDate(text) && text >= '1900') onChoose(text);
  };

  return (
    <input
      {...attributes}
      ref={input}
      type="date"
      defaultValue={day}
      max={latest}
      onChange={({ target }) => choose(target.value)}
    />
  );
}
