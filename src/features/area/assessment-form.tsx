import type { VersionedOf } from '#domain/document.ts';
import type { PersonId } from '#domain/ids.ts';
import type { Area, AssessmentValue } from '#domain/plan.ts';
import { useChange } from '#lib/change.ts';
import { ChangeForm } from '#parts/change/change-form.tsx';
import styles from '#parts/change/form.module.css';
import { ProseField } from '#parts/change/text-field.tsx';
import { thenClose, useDocumentForm } from '#parts/change/use-form.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { assessmentNames } from '#words/names.ts';

const values: readonly AssessmentValue[] = ['on-track', 'at-risk', 'off-track', 'not-assessed'];

type Content = { value: AssessmentValue; reason: string };

export function AssessmentForm({
  area,
  nameOf,
  onClose,
}: {
  area: VersionedOf<'area'>;
  nameOf: (id: PersonId | null) => string | null;
  onClose: () => void;
}) {
  const change = useChange('assessArea');
  const { mutate, error } = change;
  const form = useDocumentForm(
    { form: `assessment ${area.id}`, label: `Lägesbedömning av ${area.title}` },
    {
      document: area,
      initial: ({ assessment }): Content => ({ value: assessment?.value ?? 'on-track', reason: '' }),
      rebase: (content, seen, now) => (sameAssessment(seen, now) ? content : null),
      attempt: change,
    },
  );
  const { seen, isStale, goOn } = form;
  const { value, reason } = form.content;
  const save = () =>
    mutate(
      { params: { areaId: area.id }, body: { value, reason }, version: seen.version },
      { onSuccess: thenClose(form, onClose) },
    );
  return (
    <ChangeForm
      label="Ny lägesbedömning"
      error={isStale ? null : error}
      isPending={change.isPending}
      draft={form}
      onSave={save}
      onClose={onClose}
      actions={
        <Button look="primary" type="submit" disabled={isStale}>
          Spara bedömning
        </Button>
      }
    >
      {isStale && area.assessment && (
        <Notice tone="problem" title="Någon annan har bedömt läget medan du skrev">
          <p>
            {nameOf(area.assessment.by)}: {assessmentNames[area.assessment.value]}. {area.assessment.reason}
          </p>
          <Button onClick={() => goOn()}>Jag har läst den, behåll min text</Button>
        </Notice>
      )}
      <fieldset className={styles.choices}>
        <legend>Bedömning</legend>
        {values.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="assessment"
              checked={value === one}
              // biome-ignore lint/a11y/noAutofocus: the person has just asked for this form
              autoFocus={value === one}
              onChange={() => form.set({ value: one })}
            />
            {assessmentNames[one]}
          </label>
        ))}
      </fieldset>
      <ProseField
        label="Skäl"
        hint="Vad bygger du bedömningen på?"
        rows={4}
        value={reason}
        onChange={(next) => form.set({ reason: next })}
      />
    </ChangeForm>
  );
}

function sameAssessment({ assessment: a }: Area, { assessment: b }: Area): boolean {
  return a?.value === b?.value && a?.reason === b?.reason;
}
