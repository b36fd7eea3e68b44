import { useState } from 'react';
import type { VersionedOf } from '#domain/document.ts';
import { useChange } from '#lib/change.ts';
import { useSeen } from '#lib/seen.ts';
import { ChangeForm } from '#parts/change/change-form.tsx';
import { Button } from '#ui/button.tsx';
import { NoteConflict } from './note-conflict.tsx';
import { NoteKindField, NoteTextField } from './note-fields.tsx';

export function DraftForm({ note, onClose }: { note: VersionedOf<'note'>; onClose: () => void }) {
  const [kind, setKind] = useState(note.kind);
  const [text, setText] = useState(note.text);
  const change = useChange('reviseDraft');
  const { mutate, error } = change;
  const { seen, isStale, goOn } = useSeen(note, change);
  const save = () =>
    mutate({ params: { noteId: note.id }, body: { kind, text }, version: seen.version }, { onSuccess: onClose });
  return (
    <ChangeForm
      label="Ändra utkast"
      error={isStale ? null : error}
      onSave={save}
      onClose={onClose}
      actions={
        <Button look="primary" type="submit" disabled={isStale}>
          Spara utkast
        </Button>
      }
    >
      {isStale && <NoteConflict current={note} onGoOn={goOn} />}
      <NoteTextField text={text} onChange={setText} />
      <NoteKindField kind={kind} onChange={setKind} />
    </ChangeForm>
  );
}
