import { useState } from 'react';
import type { AreaPicture } from '#domain/area-picture.ts';
import type { ActivityId } from '#domain/ids.ts';
import type { Note, NoteKind } from '#domain/note.ts';
import { useChange } from '#lib/change.ts';
import { ChangeForm } from '#parts/change/change-form.tsx';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { NoteKindField, NoteTextField } from './note-fields.tsx';

type Props = {
  picture: AreaPicture;
  /** What it is about, unless the person says otherwise. */
  about?: ActivityId | null;
  onClose: () => void;
};

export function NoteForm({ picture, about = null, onClose }: Props) {
  const [kind, setKind] = useState<NoteKind>('report');
  const [activityId, setActivityId] = useState(about);
  const [text, setText] = useState('');
  const { mutate, isPending, error } = useChange('addNote');
  const { area, activities } = picture;
  const save = (state: Note['state']) =>
    mutate(
      { params: { areaId: area.id }, body: { kind, text, activityId, state }, version: null },
      { onSuccess: onClose },
    );
  return (
    <ChangeForm
      label="Ny anteckning"
      error={error}
      onSave={(by) => save(by === 'draft' ? 'draft' : 'finished')}
      onClose={onClose}
      actions={
        <>
          <Button look="primary" type="submit" disabled={isPending}>
            Spara färdig anteckning
          </Button>
          <Button type="submit" value="draft" disabled={isPending}>
            Spara utkast
          </Button>
        </>
      }
    >
      <NoteTextField text={text} onChange={setText} />
      <NoteKindField kind={kind} onChange={setKind} />
      <Field label="Gäller">
        {(attributes) => (
          <select
            {...attributes}
            value={activityId ?? ''}
            onChange={({ target }) => setActivityId(activities.find(({ id }) => id === target.value)?.id ?? null)}
          >
            <option value="">Hela området</option>
            {activities.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        )}
      </Field>
    </ChangeForm>
  );
}
