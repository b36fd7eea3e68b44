import type { AreaPicture } from '#domain/area-picture.ts';
import type { ActivityId } from '#domain/ids.ts';
import type { Note, NoteKind } from '#domain/note.ts';
import { useChange } from '#lib/change.ts';
import { ChangeForm } from '#parts/change/change-form.tsx';
import { thenClose, useForm } from '#parts/change/use-form.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { NoteKindField, NoteTextField } from './note-fields.tsx';
import { noteFormName } from './note-form-name.ts';

type Props = {
  picture: AreaPicture;
  /** What it is about, unless the person says otherwise. */
  about?: ActivityId | null;
  onClose: () => void;
};

type Content = { kind: NoteKind; activityId: ActivityId | null; text: string };

export function NoteForm({ picture, about = null, onClose }: Props) {
  const { mutate, isPending, error } = useChange('addNote');
  const { area, activities } = picture;
  const initial: Content = { kind: 'report', activityId: about, text: '' };
  const form = useForm({ form: noteFormName(area.id, about), label: `Anteckning i ${area.title}` }, initial);
  const { kind, activityId, text } = form.content;
  const save = (state: Note['state']) =>
    mutate(
      { params: { areaId: area.id }, body: { kind, text, activityId, state }, version: null },
      { onSuccess: thenClose(form, onClose) },
    );
  return (
    <ChangeForm
      label="Ny anteckning"
      error={error}
      isPending={isPending}
      draft={form}
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
      <NoteTextField text={text} onChange={(next) => form.set({ text: next })} />
      <NoteKindField kind={kind} onChange={(next) => form.set({ kind: next })} />
      <Field label="Gäller">
        {(attributes) => (
          <select
            {...attributes}
            value={activityId ?? ''}
            onChange={({ target }) =>
              form.set({ activityId: activities.find(({ id }) => id === target.value)?.id ?? null })
            }
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
