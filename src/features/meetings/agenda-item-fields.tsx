import { useEffect, useRef } from 'react';
import type { AreaPicture } from '#domain/area-picture.ts';
import { type AgendaItem, longestTitle } from '#domain/meeting.ts';
import { ProseField, TextField } from '#parts/change/text-field.tsx';
import { Field } from '#ui/field.tsx';
import styles from './agenda.module.css';

type Props = {
  item: AgendaItem;
  areas: readonly AreaPicture[];
  /** Saving was tried without a title. */
  isTitleMissing: boolean;
  onChange: (part: Partial<AgendaItem>) => void;
};

/** What a thing on the agenda is called, which area is shown with it, why it is taken up, and the operator's own note. */
export function AgendaItemFields({ item, areas, isTitleMissing, onChange }: Props) {
  const titleInput = useRef<HTMLInputElement>(null);
  // The person has just asked for these fields.
  useEffect(() => titleInput.current?.focus(), []);
  return (
    <div className={styles.fields}>
      <TextField
        label="Vad tas upp?"
        value={item.title}
        onChange={(title) => onChange({ title })}
        longest={longestTitle}
        isRequired
        inputRef={titleInput}
        error={isTitleMissing ? 'Skriv vad som tas upp.' : null}
      />
      <Field label="Område som visas">
        {(attributes) => (
          <select
            {...attributes}
            value={item.areaId ?? ''}
            onChange={({ target }) =>
              onChange({ areaId: areas.find(({ area }) => area.id === target.value)?.area.id ?? null })
            }
          >
            <option value="">Inget område</option>
            {areas.map(({ area }) => (
              <option key={area.id} value={area.id}>
                {area.number} {area.title}
              </option>
            ))}
          </select>
        )}
      </Field>
      <ProseField
        label="Varför?"
        hint="Visas på projektorn."
        rows={2}
        value={item.why}
        onChange={(why) => onChange({ why })}
      />
      <ProseField
        label="Egen anteckning"
        hint="Visas bara för den som visar mötet."
        rows={2}
        value={item.privateNote}
        onChange={(privateNote) => onChange({ privateNote })}
      />
    </div>
  );
}
