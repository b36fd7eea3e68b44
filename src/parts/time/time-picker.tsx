import { useState } from 'react';
import type { CalendarDate } from '#domain/calendar.ts';
import { edtf } from '#domain/time/edtf.ts';
import { timeLabel } from '#domain/time/label.ts';
import { Field } from '#ui/field.tsx';
import { noTime } from '#words/activity.ts';
import { capitalised } from '#words/numbers.ts';
import { type Pick, partsOfKind, pickAround, pickedWords, pickKindNames, pickKinds } from './pick.ts';
import styles from './time.module.css';

const untilFurther = timeLabel(edtf('../..'));

/** Picks a time instead of writing it. What is picked is written into the field: there is one text and one reading. */
export function TimePicker({
  start,
  today,
  allowsNone,
  onWords,
}: {
  start: Pick | null;
  today: CalendarDate;
  allowsNone: boolean;
  onWords: (words: string) => void;
}) {
  const [pick, setPick] = useState(start);
  const [phrase, setPhrase] = useState('');
  const phrases = allowsNone ? [untilFurther, noTime] : [untilFurther];
  const change = (next: Pick) => {
    setPick(next);
    setPhrase('');
    const words = pickedWords(next);
    if (words !== undefined) onWords(words);
  };
  const choose = (value: string) => {
    const kind = pickKinds.find((known) => known === value);
    if (kind !== undefined) return change(pickAround(kind, today));
    setPick(null);
    setPhrase(value);
    return onWords(value);
  };
  return (
    <div className={styles.picker}>
      <Field label="Slag av tid">
        {(attributes) => (
          <select {...attributes} value={pick?.kind ?? phrase} onChange={({ target }) => choose(target.value)}>
            {pick === null && phrase === '' && <option value="">Välj</option>}
            {pickKinds.map((kind) => (
              <option key={kind} value={kind}>
                {pickKindNames[kind]}
              </option>
            ))}
            {phrases.map((words) => (
              <option key={words} value={words}>
                {capitalised(words)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {pick !== null && <PickFields pick={pick} onChange={change} />}
    </div>
  );
}

function PickFields({ pick, onChange }: { pick: Pick; onChange: (pick: Pick) => void }) {
  const parts = partsOfKind(pick.kind);
  if (pick.kind === 'day') {
    return (
      <Field label="Dag">
        {(attributes) => (
          <input
            {...attributes}
            type="date"
            value={pick.day}
            onChange={({ target }) => onChange({ ...pick, day: target.value })}
          />
        )}
      </Field>
    );
  }
  return (
    <>
      {parts.length > 0 && (
        <Field label={pickKindNames[pick.kind]}>
          {(attributes) => (
            <select
              {...attributes}
              value={pick.part}
              onChange={({ target }) => onChange({ ...pick, part: target.value })}
            >
              {parts.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <Field label="År">
        {(attributes) => (
          <input
            {...attributes}
            inputMode="numeric"
            maxLength={4}
            value={pick.year}
            onChange={({ target }) => onChange({ ...pick, year: target.value })}
          />
        )}
      </Field>
    </>
  );
}
