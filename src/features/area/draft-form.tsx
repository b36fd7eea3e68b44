import { useState } from 'react';
import type { VersionedOf } from '#domain/document.ts';
import { useChange } from '#lib/change.ts';
import { Button } from '#ui/button.tsx';
import { ChangeForm } from './change-form.tsx';
import { NoteKindField, NoteTextField } from './note-fields.tsx';

export function DraftForm({ note, onClose }: { note: VersionedOf<'note'>; onClose: () => void }) {
  const [kind, setKind] = useState(note.kind);
  const [text, setText] = useState(note.text);
  const { mutate, isPending, error } = useChange('reviseDraft');
  const save = () =>
    mutate({ params: { noteId: note.id }, body: { kind, text }, version: note.version }, { onSuccess: onClose });
  return (
    <ChangeForm
      label="Ändra utkast"
      error={error}
      onSave={save}
      onClose={onClose}
      actions={
        <Button look="primary" type="submit" disabled={isPending}>
          Spara utkast
        </Button>
      }
    >
      <NoteTextField text={text} onChange={setText} />
      <NoteKindField kind={kind} onChange={setKind} />
    </ChangeForm>
  );
}
