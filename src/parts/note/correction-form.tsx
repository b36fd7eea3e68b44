import type { VersionedOf } from '#domain/document.ts';
import { shortened } from '#domain/title.ts';
import { useChange } from '#lib/change.ts';
import { ChangeForm } from '#parts/change/change-form.tsx';
import { TextField } from '#parts/change/text-field.tsx';
import { thenClose, useDocumentForm } from '#parts/change/use-form.ts';
import { Button } from '#ui/button.tsx';
import { NoteConflict } from './note-conflict.tsx';
import { NoteTextField } from './note-fields.tsx';

/** A finished note may be a public record: it is corrected with a reason, and the earlier text is kept. */
export function CorrectionForm({ note, onClose }: { note: VersionedOf<'note'>; onClose: () => void }) {
  const change = useChange('correctNote');
  const { mutate, error } = change;
  const form = useDocumentForm(
    { form: `correction ${note.id}`, label: `Rättelse: ${shortened(note.text)}` },
    {
      document: note,
      initial: ({ text }) => ({ text, reason: '' }),
      rebase: (content, seen, now) => {
        if (seen.text === now.text) return content;
        // A text that was left alone follows along: what has been masked meanwhile does not come back with it.
        return content.text === seen.text ? { ...content, text: now.text } : null;
      },
      attempt: change,
    },
  );
  const { seen, isStale, goOn } = form;
  const { text, reason } = form.content;
  const save = () =>
    mutate(
      { params: { noteId: note.id }, body: { text, reason }, version: seen.version },
      { onSuccess: thenClose(form, onClose) },
    );
  return (
    <ChangeForm
      label="Rätta anteckning"
      error={isStale ? null : error}
      isPending={change.isPending}
      draft={form}
      onSave={save}
      onClose={onClose}
      actions={
        <Button look="primary" type="submit" disabled={isStale}>
          Spara rättelse
        </Button>
      }
    >
      {isStale && <NoteConflict seen={seen} current={note} onGoOn={() => goOn()} />}
      <NoteTextField text={text} onChange={(next) => form.set({ text: next })} />
      <TextField label="Skäl till rättelsen" value={reason} onChange={(next) => form.set({ reason: next })} />
    </ChangeForm>
  );
}
