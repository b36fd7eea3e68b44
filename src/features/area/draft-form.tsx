import { useState } from 'react';
import type { VersionedOf } from '#domain/document.ts';
import { useChange } from '#lib/change.ts';
import { Button } from '#ui/button.tsx';
import { ChangeForm } from './change-form.tsx';
import { NoteConflict } from './note-conflict.tsx';
import { NoteKindField, NoteTextField } from './note-fields.tsx';

export function DraftForm({ note, onClose }: { note: VersionedOf<'note'>; onClose: () => void }) {
  const [seen, setSeen] = useState(note.version);
  const [kind, setKind] = useState(note.kind);
  const [text, setText] = useState(note.text);
  const { mutate, isPending, error, reset } = useChange('reviseDraft');
  const isStale = note.version !== seen;
  const save = () =>
    mutate({ params: { noteId: note.id }, body: { kind, text }, version: seen }, { onSuccess: onClose });
  return (
    <ChangeForm
      label="Ändra utkast"
      error={isStale ? null : error}
      onSave={save}
      onClose={onClose}
      actions={
        <Button look="primary" type="submit" disabled={isPending || isStale}>
          Spara utkast
        </Button>
      }
    >
      {isStale && (
        <NoteConflict
          current={note}
          onGoOn={() => {
            setSeen(note.version);
            reset();
          }}
        />
      )}
      <NoteTextField text={text} onChange={setText} />
      <NoteKindField kind={kind} onChange={setKind} />
    </ChangeForm>
  );
}
