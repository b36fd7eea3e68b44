import { useId } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { Setting } from '#contract/views.ts';
import { isCalendarDate } from '#domain/calendar.ts';
import { asOfParameter } from '#lib/as-of.ts';
import styles from './shell.module.css';

/** Läget per: which day the whole dashboard shows. The day lives in the address. */
export function AsOfControl({ setting }: { setting: Setting | undefined }) {
  const id = useId();
  const [, setSearch] = useSearchParams();
  const shown = setting?.today ?? '';

  const show = (text: string) => {
    // A date field reports every keystroke of the year; the picture waits until the day is a day.
    if (setting === undefined || !isCalendarDate(text) || text > setting.calendarToday || text < '1900') return;
    setSearch((search) => {
      if (text === setting.calendarToday) search.delete(asOfParameter);
      else search.set(asOfParameter, text);
      return search;
    });
  };

  return (
    <div className={styles.control}>
      <label htmlFor={id}>Läget per</label>
      <input
        id={id}
        key={shown}
        type="date"
        defaultValue={shown}
        max={setting?.calendarToday}
        disabled={setting === undefined}
        onChange={(event) => show(event.target.value)}
      />
    </div>
  );
}
