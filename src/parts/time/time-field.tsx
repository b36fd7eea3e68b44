import type { WrittenTime } from '#domain/time/written.ts';
import styles from '#parts/change/form.module.css';
import { Field } from '#ui/field.tsx';
import { noTime, timeReading } from '#words/activity.ts';
import { capitalised } from '#words/numbers.ts';
import { chosenTime, partNames, type TimeChoice, timeKindNames, timeKinds } from './time-choice.ts';

/** Picks a time at the precision in which it is known, and says at once how it is read. */
export function TimeField({
  current,
  choice,
  onChange,
}: {
  current: WrittenTime | null;
  choice: TimeChoice;
  onChange: (choice: TimeChoice) => void;
}) {
  const names = partNames(choice.kind);
  const usesYear = !['same', 'none', 'day'].includes(choice.kind);
  return (
    <fieldset className={styles.time}>
      <legend>Tid</legend>
      <Field label="Anges som">
        {(attributes) => (
          <select
            {...attributes}
            value={choice.kind}
            onChange={({ target }) =>
              onChange({ ...choice, kind: timeKinds.find((kind) => kind === target.value) ?? 'same', ordinal: 1 })
            }
          >
            {timeKinds.map((kind) => (
              <option key={kind} value={kind}>
                {timeKindNames[kind]}
              </option>
            ))}
          </select>
        )}
      </Field>
      {names.length > 0 && (
        <Field label={timeKindNames[choice.kind]}>
          {(attributes) => (
            <select
              {...attributes}
              value={choice.ordinal}
              onChange={({ target }) => onChange({ ...choice, ordinal: Number(target.value) })}
            >
              {names.map((name, index) => (
                <option key={name} value={index + 1}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      {usesYear && (
        <YearField
          label={choice.kind === 'years' ? 'Från år' : 'År'}
          year={choice.year}
          onChange={(year) => onChange({ ...choice, year })}
        />
      )}
      {choice.kind === 'years' && (
        <YearField label="Till år" year={choice.toYear} onChange={(toYear) => onChange({ ...choice, toYear })} />
      )}
      {choice.kind === 'day' && (
        <Field label="Dag">
          {(attributes) => (
            <input
              {...attributes}
              type="date"
              value={choice.day}
              onChange={({ target }) => onChange({ ...choice, day: target.value })}
            />
          )}
        </Field>
      )}
      <p className={styles.reading} aria-live="polite">
        {readingOf(choice, chosenTime(choice, current))}
      </p>
    </fieldset>
  );
}

function YearField({ label, year, onChange }: { label: string; year: string; onChange: (year: string) => void }) {
  return (
    <Field label={label}>
      {(attributes) => (
        <input
          {...attributes}
          inputMode="numeric"
          maxLength={4}
          value={year}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}

function readingOf(choice: TimeChoice, time: WrittenTime | null | undefined): string {
  if (time === undefined) return missingWords(choice);
  return time === null ? capitalised(noTime) : `”${time.phrase}” läses som ${timeReading(time)}.`;
}

function missingWords({ kind }: TimeChoice): string {
  if (kind === 'day') return 'Fyll i en dag.';
  return kind === 'years'
    ? 'Fyll i två årtal mellan 1900 och 2199, det senare sist.'
    : 'Fyll i ett årtal mellan 1900 och 2199.';
}
