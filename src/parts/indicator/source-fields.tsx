import { TextField } from '#parts/change/text-field.tsx';
import { Field } from '#ui/field.tsx';
import type { FieldsProps } from './fields-props.ts';

/** Where the value was read, and when: filled in as for the whole series, which most often holds. */
export function SourceFields({ draft, entering, problems, onChange }: FieldsProps) {
  return (
    <>
      <TextField
        label="Källa"
        error={problems.title}
        isRequired
        value={draft.title}
        onChange={(title) => onChange({ title })}
      />
      <Field label="Källans adress (frivilligt)" hint="Börjar med https://" error={problems.address}>
        {(attributes) => (
          <input
            {...attributes}
            inputMode="url"
            autoComplete="off"
            spellCheck={false}
            value={draft.address}
            onChange={({ target }) => onChange({ address: target.value })}
          />
        )}
      </Field>
      <Field label="När källan publicerades (frivilligt)" hint="Till exempel 15 juni 2026." error={problems.published}>
        {(attributes) => (
          <input
            {...attributes}
            autoComplete="off"
            value={draft.published}
            onChange={({ target }) => onChange({ published: target.value })}
          />
        )}
      </Field>
      <Field label="Avläst" hint="Den dag du läste värdet hos källan." error={problems.readOn}>
        {(attributes) => (
          <input
            {...attributes}
            type="date"
            max={entering.today}
            value={draft.readOn}
            onChange={({ target }) => onChange({ readOn: target.value })}
          />
        )}
      </Field>
    </>
  );
}
