import type { VersionedOf } from '#domain/document.ts';
import type { Period } from '#domain/time/recurrence.ts';
import { useChange } from '#lib/change.ts';
import { ChangeForm } from '#parts/change/change-form.tsx';
import { thenClose, useDocumentForm } from '#parts/change/use-form.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { rhythmNames } from '#words/names.ts';
import { capitalised } from '#words/numbers.ts';

const rhythms: readonly Period[] = ['month', 'quarter', 'tertial', 'half-year', 'year'];

/** The choice "none" as a select can hold it. */
const none = 'none';

export function RhythmForm({ area, onClose }: { area: VersionedOf<'area'>; onClose: () => void }) {
  const change = useChange('agreeRhythm');
  const form = useDocumentForm(
    { form: `rhythm ${area.id}`, label: `Hur ofta ${area.title} stäms av` },
    {
      document: area,
      initial: ({ rhythm }) => ({ rhythm }),
      rebase: (content, seen, now) => (seen.rhythm === now.rhythm ? content : null),
      attempt: change,
    },
  );
  const { seen, isStale, goOn } = form;
  const { rhythm } = form.content;
  const save = () =>
    isStale ||
    change.mutate(
      { params: { areaId: area.id }, body: { rhythm }, version: seen.version },
      { onSuccess: thenClose(form, onClose) },
    );
  return (
    <ChangeForm
      label="Ändra hur ofta området stäms av"
      error={isStale ? null : change.error}
      isPending={change.isPending}
      draft={form}
      onSave={save}
      onClose={onClose}
      actions={
        <Button look="primary" type="submit" disabled={isStale}>
          Spara hur ofta
        </Button>
      }
    >
      {isStale && (
        <Notice tone="problem" title="Någon annan har ändrat området">
          <p>Nu gäller: {area.rhythm === null ? 'ingen rytm' : rhythmNames[area.rhythm]}.</p>
          <Button onClick={() => goOn()}>Jag har läst det, behåll mitt val</Button>
        </Notice>
      )}
      <Field label="Hur ofta ska området stämmas av?" hint="Källan säger inget om det; varje tertial är vårt förslag.">
        {(attributes) => (
          <select
            {...attributes}
            // biome-ignore lint/a11y/noAutofocus: the person has just asked for this field
            autoFocus
            value={rhythm ?? none}
            onChange={({ target }) => form.set({ rhythm: rhythms.find((one) => one === target.value) ?? null })}
          >
            {rhythms.map((one) => (
              <option key={one} value={one}>
                {capitalised(rhythmNames[one])}
              </option>
            ))}
            <option value={none}>Ingen rytm</option>
          </select>
        )}
      </Field>
    </ChangeForm>
  );
}
