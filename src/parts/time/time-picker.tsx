import { useState } from 'react';
import type { CalendarDate } from '#domain/calendar.ts';
import { edtf } from '#domain/time/edtf.ts';
import { timeLabel } from '#domain/time/label.ts';
import { Field } from '#ui/field.tsx';
import { noTime } from '#words/activity.ts';
import { capitalised } from '#words/numbers.ts';
import type { Asked } from '#words/time-reading.ts';
import { type Pick, partsOfKind, pickAround, pickedWords, pickKindNames, pickKinds } from './pick.ts';
import styles from './time.module.css';

/** What can be planned beside a time of the calendar. */
const phrases: Record<Asked, readonly string[]> = {
  plan: [timeLabel(edtf('../..')), noTime],
  'plan-once': [noTime],
  'one-time': [],
  measured: [],
};

/**
 * Picks a time instead of writing it. What is picked is written into the field, and what is written there is what the
 * picker shows: there is one text and one reading.
 */
export function TimePicker({
  text,
  read,
  asked,
  today,
  onWords,
}: {
  text: string;
  /** The text as it would have been picked, or null when it is nothing of the kind. */
  read: Pick | null;
  asked: Asked;
  today: CalendarDate;
  onWords: (words: string) => void;
}) {
  // Held beside the text only while the text is what it wrote: half a year, as it is typed, has no words yet.
  const [picked, setPicked] = useState<{ pick: Pick; text: string } | null>(null);
  const pick = picked?.text === text ? picked.pick : read;
  const phrase = phrases[asked].find((words) => words === text) ?? '';
  const change = (next: Pick) => {
    const words = pickedWords(next);
    setPicked({ pick: next, text: words ?? text });
    if (words !== undefined) onWords(words);
  };
  const choose = (value: string) => {
    const kind = pickKinds.find((known) => known === value);
    if (kind === undefined) onWords(value);
    else change(pickAround(kind, today));
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
            {phrases[asked].map((words) => (
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
