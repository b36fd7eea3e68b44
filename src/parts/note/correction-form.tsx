import { useState } from 'react';
import type { VersionedOf } from '#domain/document.ts';
import { useChange } from '#lib/change.ts';
import { useSeen } from '#lib/seen.ts';
import { ChangeForm } from '#parts/change/change-form.tsx';
import { TextField } from '#parts/change/text-field.tsx';
import { Button } from '#ui/button.tsx';
import { NoteConflict } from './note-conflict.tsx';
import { NoteTextField } from './note-fields.tsx';

/** A finished note may be a public record: it is corrected with a reason, and the earlier text is kept. */
export function CorrectionForm({ note, onClose }: { note: VersionedOf<'note'>; onClose: () => void }) {
  const [text, setText] = useState(note.text);
  const [reason, setReason] = useState('');
  const change = useChange('correctNote');
  const { mutate, error } = change;
  const { seen, isStale, goOn } = useSeen(note, change);
  const save = () =>
    mutate({ params: { noteId: note.id }, body: { text, reason }, version: seen.version }, { onSuccess: onClose });
  return (
    <ChangeForm
      label="Rätta anteckning"
      error={isStale ? null : error}
      onSave={save}
      onClose={onClose}
      actions={
        <Button look="primary" type="submit" disabled={isStale}>
          Spara rättelse
        </Button>
      }
    >
      {isStale && <NoteConflict current={note} onGoOn={goOn} />}
      <NoteTextField text={text} onChange={setText} />
      <TextField label="Skäl till rättelsen" value={reason} onChange={setReason} />
    </ChangeForm>
  );
}
