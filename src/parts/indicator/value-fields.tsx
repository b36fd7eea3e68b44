import form from '#parts/change/form.module.css';
import { TextField } from '#parts/change/text-field.tsx';
import { timePhrase } from '#words/activity.ts';
import { observationWords } from '#words/indicator.ts';
import type { FieldsProps } from './fields-props.ts';
import { OutcomeFields } from './outcome-fields.tsx';
import { PeriodField, SeriesField } from './place-fields.tsx';
import { SourceFields } from './source-fields.tsx';
import { standingOf } from './value-draft.ts';

/** All that there is to say of a value. Of which it is told is asked only when it is a new one. */
export function ValueFields(props: FieldsProps) {
  const { draft, entering, problems, onChange } = props;
  const { indicator, place } = entering;
  const standing = standingOf(draft, entering);
  return (
    <>
      {place === null && <PeriodField {...props} />}
      {place === null && standing !== undefined && (
        <p role="status" className={form.wide}>
          För {timePhrase(standing.period)} står redan {observationWords(standing, indicator)}. Det du skriver rättar
          det värdet; det som stod sparas.
        </p>
      )}
      {place === null && <SeriesField {...props} />}
      <OutcomeFields {...props} />
      <SourceFields {...props} />
      {standing !== undefined && (
        <div className={form.wide}>
          <TextField
            label="Varför rättas värdet?"
            hint="Skälet visas tillsammans med det som stod förut."
            error={problems.reason}
            isRequired
            value={draft.reason}
            onChange={(reason) => onChange({ reason })}
          />
        </div>
      )}
    </>
  );
}
