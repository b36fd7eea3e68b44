import { missingCodes } from '#domain/indicator.ts';
import { decimalsOf } from '#domain/read-number.ts';
import { Field } from '#ui/field.tsx';
import { missingNames } from '#words/names.ts';
import { counted, withUnit } from '#words/numbers.ts';
import type { FieldsProps } from './fields-props.ts';
import styles from './value.module.css';
import { outcomeIn } from './value-draft.ts';

/** What the source says: a value, perhaps with how certain it is, or why there is none. */
export function OutcomeFields({ draft, entering, problems, onChange }: FieldsProps) {
  const { decimals, unit } = entering.indicator;
  const outcome = outcomeIn(draft, entering);
  const isRounded = outcome !== null && 'value' in outcome && decimalsOf(outcome.value) > decimals;
  return (
    <>
      <Field label="Vad säger källan?">
        {(attributes) => (
          <select
            {...attributes}
            // biome-ignore lint/a11y/noAutofocus: only where the person has just asked to correct what stands here
            autoFocus={entering.place !== null && draft.says !== 'value'}
            value={draft.says}
            onChange={({ target }) => onChange({ says: missingCodes.find((code) => code === target.value) ?? 'value' })}
          >
            <option value="value">Ett värde</option>
            {missingCodes.map((code) => (
              <option key={code} value={code}>
                Inget värde: {missingNames[code]}
              </option>
            ))}
          </select>
        )}
      </Field>
      {draft.says === 'value' && (
        <>
          <NumberField
            name="value"
            isFirst={entering.place !== null}
            label={`Värde (${unit})`}
            hint={
              isRounded
                ? `Visas som ${withUnit(outcome.value, decimals, unit)}: måttet har ${counted(decimals, 'decimal', 'decimaler')}.`
                : undefined
            }
            error={problems.value}
            value={draft.value}
            onChange={(value) => onChange({ value })}
          />
          <fieldset className={styles.interval}>
            <legend>95 % konfidensintervall (frivilligt)</legend>
            <NumberField
              label="Undre gräns"
              error={problems.low}
              value={draft.low}
              onChange={(low) => onChange({ low })}
            />
            <NumberField
              label="Övre gräns"
              error={problems.high}
              value={draft.high}
              onChange={(high) => onChange({ high })}
            />
          </fieldset>
        </>
      )}
    </>
  );
}

function NumberField({
  name,
  isFirst = false,
  onChange,
  value,
  ...field
}: {
  name?: string;
  isFirst?: boolean;
  label: string;
  hint?: string | undefined;
  error: string | undefined;
  value: string;
  onChange: (value: string) => void;
}) {
  return (
    <Field {...field}>
      {(attributes) => (
        <input
          {...attributes}
          name={name}
          // biome-ignore lint/a11y/noAutofocus: only where the person has just asked to correct what stands here
          autoFocus={isFirst}
          inputMode="decimal"
          autoComplete="off"
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}
