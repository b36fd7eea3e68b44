import { useEffect, useId, useRef, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { Setting } from '#contract/views.ts';
import { isCalendarDate } from '#domain/calendar.ts';
import { dateLabel } from '#domain/time/label.ts';
import { asOfParameter, useAsOf } from '#lib/as-of.ts';
import styles from './shell.module.css';

/** Läget per: which day the whole dashboard shows. The day lives in the address. */
export function AsOfControl({ setting }: { setting: Setting | undefined }) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [, setSearch] = useSearchParams();
  const [isAhead, setAhead] = useState(false);
  const latest = setting?.calendarToday;
  const shown = useAsOf() ?? latest ?? '';

  // What is being typed is left alone; the field follows the address whenever it says something else.
  useEffect(() => {
    if (input.current !== null && input.current.value !== shown) input.current.value = shown;
  }, [shown]);

  const show = (text: string) => {
    // A date field reports every keystroke of the year; the picture waits until the day is a day.
    if (!isCalendarDate(text) || text < '1900') return;
    const ahead = latest !== undefined && text > latest;
    setAhead(ahead);
    if (ahead) return;
    setSearch((search) => {
      if (text === latest) search.delete(asOfParameter);
      else search.set(asOfParameter, text);
      return search;
    });
  };

  return (
    <div className={styles.control}>
      <label htmlFor={id}>Läget per</label>
      <input
        id={id}
        ref={input}
        type="date"
        defaultValue={shown}
        max={latest}
        onChange={(event) => show(event.target.value)}
      />
      {isAhead && latest && (
        <span className={styles.hint} role="alert">
          Planens dag är {dateLabel(latest)}; senare än så finns inget läge.
        </span>
      )}
    </div>
  );
}
