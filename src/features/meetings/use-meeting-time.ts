import { useRef, useState } from 'react';
import type { CalendarDate } from '#domain/calendar.ts';
import type { WrittenTime } from '#domain/time/written.ts';
import type { TimeText } from '#parts/time/time-text.ts';
import { timeOf } from './meeting-draft.ts';

/** A meeting's time as its field has it, told at the field when it was tried to save what cannot be read. */
export function useMeetingTime(text: TimeText, present: WrittenTime | null, today: CalendarDate) {
  const [refused, setRefused] = useState<TimeText | null>(null);
  const timeInput = useRef<HTMLInputElement>(null);
  return {
    timeInput,
    // Of what stands there now: once it is written in, it has not been tried.
    isTimeRefused: refused === text,
    /** Undefined: it cannot be read, and the person has been told. */
    timeSaid: (): WrittenTime | undefined => {
      const time = timeOf(text, present, today);
      if (time === undefined) {
        setRefused(text);
        timeInput.current?.focus();
      }
      return time;
    },
  };
}
