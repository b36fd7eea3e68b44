import { type RefObject, useDeferredValue, useId, useState } from 'react';
import type { CalendarDate } from '#domain/calendar.ts';
import { longestPhrase } from '#domain/time/written.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { noTime } from '#words/activity.ts';
import { textProblem } from '#words/free-text.ts';
import { capitalised } from '#words/numbers.ts';
import { refusalWords } from '#words/time-reading.ts';
import { pickOf } from './pick.ts';
import styles from './time.module.css';
import { TimePicker } from './time-picker.tsx';
import { readingOf, type TimeText, type Timing } from './time-text.ts';
import { TimeUnderstood } from './time-understood.tsx';

/**
 * A time in the person's own words, with how they are understood said and drawn at once. Its text is all that it
 * holds: picking a time, or that there is none, writes the words for it.
 */
export function TimeField({
  label = 'Tid',
  value,
  onChange,
  present,
  past = 'one-time',
  mayRecur = true,
  today,
  isRefused,
  inputRef,
}: {
  label?: string;
  value: TimeText;
  onChange: (value: TimeText) => void;
  /** What is planned now. Null where one time that has been is asked for: neither "tid ej angiven" nor how often will then do. */
  present: Timing | null;
  /** Which one, then. */
  past?: 'one-time' | 'measured';
  /** Whether what is planned may come again and again. What cannot is read with `onceIn`. */
  mayRecur?: boolean;
  today: CalendarDate;
  /** Saving was tried with a text that cannot be read. */
  isRefused: boolean;
  inputRef: RefObject<HTMLInputElement | null>;
}) {
  const understoodId = useId();
  const [isPicking, setPicking] = useState(false);
  // Reading and drawing may lag behind; the letters may not.
  const reading = readingOf(useDeferredValue(value), present, today);
  const planned = mayRecur ? 'plan' : 'plan-once';
  const asked = present === null ? past : planned;
  const write = (text: string) => onChange({ text, accepted: null });
  return (
    <div className={styles.time}>
      <Field
        label={label}
        error={textProblem(value.text, longestPhrase) ?? (isRefused ? refusalWords(reading, asked) : null)}
      >
        {({ 'aria-describedby': describedBy = '', ...attributes }) => (
          <div className={styles.entry}>
            <input
              {...attributes}
              ref={inputRef}
              aria-describedby={`${describedBy} ${understoodId}`.trim()}
              autoComplete="off"
              spellCheck={false}
              value={value.text}
              onChange={({ target }) => write(target.value)}
            />
            {present !== null && <Button onClick={() => write(noTime)}>{capitalised(noTime)}</Button>}
          </div>
        )}
      </Field>
      <TimeUnderstood
        id={understoodId}
        reading={reading}
        asked={asked}
        before={present?.time?.edtf ?? null}
        today={today}
        onAccept={(accepted) => {
          onChange({ ...value, accepted });
          // The button goes away with the question that it answered.
          inputRef.current?.focus();
        }}
      />
      <details className={styles.pick} onToggle={({ currentTarget }) => setPicking(currentTarget.open)}>
        <summary>Välj i stället</summary>
        {isPicking && (
          <TimePicker
            text={value.text}
            read={reading.kind === 'time' ? pickOf(reading.edtf, today) : null}
            today={today}
            asked={asked}
            onWords={write}
          />
        )}
      </details>
    </div>
  );
}
