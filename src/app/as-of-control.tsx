import { useId, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { Setting } from '#contract/views.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import { asOfParameter, useAsOf } from '#lib/as-of.ts';
import { DayInput } from '#ui/day-input.tsx';
import { aheadWords } from '#words/dates.ts';
import styles from './shell.module.css';

/** Läget per: which day the whole dashboard shows. The day lives in the address. */
export function AsOfControl({ setting }: { setting: Setting | undefined }) {
  const id = useId();
  const [, setSearch] = useSearchParams();
  const [isAhead, setAhead] = useState(false);
  const latest = setting?.calendarToday;
  const shown = useAsOf() ?? latest ?? '';

  const show = (day: CalendarDate) => {
    const ahead = latest !== undefined && day > latest;
    setAhead(ahead);
    if (ahead) return;
    setSearch((search) => {
      if (day === latest) search.delete(asOfParameter);
      else search.set(asOfParameter, day);
      return search;
    });
  };

  return (
    <div className={styles.control}>
      <label htmlFor={id}>Läget per</label>
      <DayInput id={id} day={shown} latest={latest} onChoose={show} />
      {isAhead && latest && (
        <span className={styles.hint} role="alert">
          {aheadWords(latest)}
        </span>
      )}
    </div>
  );
}
