import { longestNote, type NoteKind, noteKinds } from '#domain/note.ts';
import { Field } from '#ui/field.tsx';
import { NoteKindOptions } from './note-kind-options.tsx';

export function NoteKindField({ kind, onChange }: { kind: NoteKind; onChange: (kind: NoteKind) => void }) {
  return (
    <Field label="Slag">
      {(attributes) => (
        <select
          {...attributes}
          value={kind}
          onChange={({ target }) => onChange(noteKinds.find((one) => one === target.value) ?? kind)}
        >
          <NoteKindOptions />
        </select>
      )}
    </Field>
  );
}

export function NoteTextField({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  const tooMany = text.length - longestNote;
  return (
    <Field
      label="Text"
      hint="Skriv inte om enskilda personer."
      error={tooMany > 0 ? `Texten är ${tooMany} tecken för lång.` : null}
    >
      {(attributes) => (
        <textarea
          {...attributes}
          // biome-ignore lint/a11y/noAutofocus: the person has just asked for this field
          autoFocus
          rows={5}
          value={text}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}
