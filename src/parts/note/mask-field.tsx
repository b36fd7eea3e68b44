import { type RefObject, useEffect, useState } from 'react';
import { longestNote } from '#domain/note.ts';
import { mask } from '#domain/redaction.ts';
import form from '#parts/change/form.module.css';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { textProblem } from '#words/free-text.ts';
import { counted } from '#words/numbers.ts';
import styles from './mask.module.css';
import { withMasked } from './masking.ts';

/** The text of a note, in which words are selected and masked. Nothing can be written in it. */
export function MaskField({
  before,
  text,
  onChange,
  isRefused,
  inputRef,
}: {
  /** As it stands now. */
  before: string;
  text: string;
  onChange: (text: string) => void;
  /** Saving was tried with nothing masked. */
  isRefused: boolean;
  inputRef: RefObject<HTMLTextAreaElement | null>;
}) {
  const [isNothingSelected, setNothingSelected] = useState(false);
  useWritingStopped(inputRef);
  const [cursor, setCursor] = useState({ at: 0 });
  // Another text would leave the cursor at its end, far from the next words.
  useEffect(() => inputRef.current?.setSelectionRange(cursor.at, cursor.at), [inputRef, cursor]);

  const maskBetween = (from: number, to: number) => {
    const next = withMasked(text, from, to);
    setCursor({ at: from });
    setNothingSelected(next === null);
    if (next !== null) onChange(next);
    inputRef.current?.focus();
  };
  const nothingMasked = isRefused ? 'Inget är maskat än. Markera de ord som ska bort.' : null;
  return (
    <div className={styles.field}>
      <Field
        label="Markera det som ska bort"
        hint="Med mus eller finger, eller med skift och piltangenterna. Hela ord maskas."
        error={textProblem(text, longestNote) ?? nothingMasked}
      >
        {(attributes) => (
          <textarea
            {...attributes}
            ref={inputRef}
            // biome-ignore lint/a11y/noAutofocus: the person has just asked for this field
            autoFocus
            aria-readonly
            rows={5}
            value={text}
            // What is typed is stopped before it comes to this.
            onChange={() => undefined}
          />
        )}
      </Field>
      <div className={form.actions}>
        <Button
          onClick={() => {
            const { selectionStart = 0, selectionEnd = 0 } = inputRef.current ?? {};
            maskBetween(selectionStart, selectionEnd);
          }}
        >
          Maska markeringen
        </Button>
        <Button onClick={() => maskBetween(0, text.length)}>Maska hela texten</Button>
        {text !== before && (
          <Button
            onClick={() => {
              onChange(before);
              inputRef.current?.focus();
            }}
          >
            Börja om
          </Button>
        )}
        <span role="status">{isNothingSelected ? 'Markera först de ord som ska bort.' : maskedWords(text)}</span>
      </div>
    </div>
  );
}

function maskedWords(text: string): string {
  const times = text.split(mask).length - 1;
  return times === 0 ? '' : `Maskat på ${counted(times, 'ställe', 'ställen')}.`;
}

/** A field that cannot be written in at all would show no cursor, and without it nobody can select by keyboard. */
function useWritingStopped(field: RefObject<HTMLTextAreaElement | null>): void {
  useEffect(() => {
    const input = field.current;
    const stop = (event: Event) => event.preventDefault();
    input?.addEventListener('beforeinput', stop);
    return () => input?.removeEventListener('beforeinput', stop);
  }, [field]);
}
