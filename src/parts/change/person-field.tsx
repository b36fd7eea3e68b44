import type { PersonId } from '#domain/ids.ts';
import type { Person } from '#domain/people.ts';
import { Field } from '#ui/field.tsx';
import { PersonOptions } from '#ui/person-options.tsx';

export function PersonField({
  label,
  people,
  value,
  onChange,
  none = 'Ingen',
}: {
  label: string;
  people: readonly Person[];
  value: PersonId | null;
  onChange: (id: PersonId | null) => void;
  none?: string;
}) {
  return (
    <Field label={label}>
      {(attributes) => (
        <select
          {...attributes}
          value={value ?? ''}
          onChange={({ target }) => onChange(people.find(({ id }) => id === target.value)?.id ?? null)}
        >
          <option value="">{none}</option>
          <PersonOptions people={people} />
        </select>
      )}
    </Field>
  );
}
