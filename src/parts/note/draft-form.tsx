import type { VersionedOf } from '#domain/document.ts';
import { shortened } from '#domain/title.ts';
import { useChange } from '#lib/change.ts';
import { ChangeForm } from '#parts/change/change-form.tsx';
import { thenClose, useDocumentForm } from '#parts/change/use-form.ts';
import { Button } from '#ui/button.tsx';
import { NoteConflict } from './note-conflict.tsx';
import { NoteKindField, NoteTextField } from './note-fields.tsx';

export function DraftForm({ note, onClose }: { note: VersionedOf<'note'>; onClose: () => void }) {
  const change = useChange('reviseDraft');
  const { mutate, error } = change;
  const form = useDocumentForm(
    { form: `draft ${note.id}`, label: `Utkast: ${shortened(note.text)}` },
    {
      document: note,
      initial: ({ kind, text }) => ({ kind, text }),
      rebase: (content, seen, now) =>
        seen.text === now.text && seen.kind === now.kind && seen.state === now.state ? content : null,
      attempt: change,
    },
  );
  const { seen, isStale, goOn } = form;
  const { kind, text } = form.content;
  const save = () =>
    mutate(
      { params: { noteId: note.id }, body: { kind, text }, version: seen.version },
      { onSuccess: thenClose(form, onClose) },
    );
  return (
    <ChangeForm
      label="Ändra utkast"
      error={isStale ? null : error}
      isPending={change.isPending}
      draft={form}
      onSave={save}
      onClose={onClose}
      actions={
        <Button look="primary" type="submit" disabled={isStale}>
          Spara utkast
        </Button>
      }
    >
      {isStale && <NoteConflict seen={seen} current={note} onGoOn={() => goOn()} />}
      <NoteTextField text={text} onChange={(next) => form.set({ text: next })} />
      <NoteKindField kind={kind} onChange={(next) => form.set({ kind: next })} />
    </ChangeForm>
  );
}
