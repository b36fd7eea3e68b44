import { differenceOf } from '#domain/assessment-difference.ts';
import type { Area, AssessmentValue } from '#domain/plan.ts';
import { problemCode, useChange } from '#lib/change.ts';
import { ChangeForm } from '#parts/change/change-form.tsx';
import styles from '#parts/change/form.module.css';
import { ProseField } from '#parts/change/text-field.tsx';
import { thenClose, useDocumentForm } from '#parts/change/use-form.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { assessmentNames } from '#words/names.ts';
import type { AreaView } from './area-view.ts';
import { ComputedPicture } from './computed-picture.tsx';
import { DifferenceField } from './difference-field.tsx';

const values: readonly AssessmentValue[] = ['on-track', 'at-risk', 'off-track', 'not-assessed'];

/** `difference`: why it is judged otherwise than what is computed; drafts from before it was asked for lack it. */
type Content = { value: AssessmentValue; reason: string; difference?: string };

/** A manager's judgement of an area, written beside what is computed of it. Where the two differ it says why. */
export function AssessmentForm({ view, onClose }: { view: AreaView; onClose: () => void }) {
  const { area } = view.area;
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
  const { value, reason, difference: explanation = '' } = form.content;
  const difference = differenceOf(value, view.area, view);
  const differs = difference.kind !== 'none';
  const isUnexplained = problemCode(error) === 'difference-required' && differs && explanation.trim() === '';
  const save = () => {
    const body = differs ? { value, reason, difference: explanation } : { value, reason };
    mutate({ params: { areaId: area.id }, body, version: seen.version }, { onSuccess: thenClose(form, onClose) });
  };
  return (
    <ChangeForm
      label="Ny lägesbedömning"
      error={isStale || isUnexplained ? null : error}
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
            {view.nameOf(area.assessment.by)}: {assessmentNames[area.assessment.value]}. {area.assessment.reason}{' '}
            {area.assessment.difference}
          </p>
          <Button onClick={() => goOn()}>Jag har läst den, behåll min text</Button>
        </Notice>
      )}
      <ComputedPicture view={view} />
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
      <DifferenceField
        difference={difference}
        value={value}
        text={explanation}
        onChange={(next) => form.set({ difference: next })}
        isMissing={isUnexplained}
        today={view.today}
      />
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
