import { longestNote, type NoteKind, noteKinds } from '#domain/note.ts';
import { ProseField } from '#parts/change/text-field.tsx';
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

/** How plain text becomes paragraphs, lists and links (see ui/prose). */
const howToWrite =
  'Tom rad ger nytt stycke. Rader som börjar med - blir en lista, adresser som börjar med https:// blir länkar.';

export function NoteTextField({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  return <ProseField label="Text" hint={howToWrite} value={text} onChange={onChange} longest={longestNote} isFirst />;
}
