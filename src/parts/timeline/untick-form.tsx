import type { VersionedOf } from '#domain/document.ts';
import type { Occurrence } from '#domain/time/recurrence.ts';
import { problemCode, useChange } from '#lib/change.ts';
import { ChangeForm } from '#parts/change/change-form.tsx';
import { TextField } from '#parts/change/text-field.tsx';
import { useFocusWhen } from '#parts/change/use-focus-when.ts';
import { thenClose, useDocumentForm } from '#parts/change/use-form.ts';
import { Button } from '#ui/button.tsx';
import { ExampleMark } from '#ui/example-mark.tsx';
import { provenanceLabel } from '#words/provenance.ts';
import { OccurrencesMeanwhile } from './occurrences-meanwhile.tsx';
import { samePromise } from './same-promise.ts';

type Props = { activity: VersionedOf<'activity'>; occurrence: Occurrence; onClose: () => void };

/** What was ticked off, and a way to take it back with a reason; history keeps both. */
export function UntickForm({ activity, occurrence, onClose }: Props) {
  const change = useChange('withdrawOccurrence');
  const form = useDocumentForm(
    { form: `untick ${occurrence.id}`, label: `Borttagen bock i ${activity.title}` },
    {
      document: activity,
      initial: () => ({ reason: '' }),
      rebase: (content, seen, now) => (samePromise(seen, now) ? content : null),
      attempt: change,
    },
  );
  const { seen, isStale, goOn } = form;
  const { reason } = form.content;
  const needsReason = problemCode(change.error) === 'reason-required' && reason.trim() === '';
  const input = useFocusWhen(needsReason);
  const params = { activityId: seen.id, occurrenceId: occurrence.id };
  return (
    <>
      <p>
        {provenanceLabel(occurrence.provenance)} {occurrence.provenance.kind === 'example' && <ExampleMark />}
      </p>
      <ChangeForm
        label="Ta bort bocken"
        error={isStale || needsReason ? null : change.error}
        isPending={change.isPending}
        draft={form}
        onSave={() =>
          isStale ||
          change.mutate({ params, body: { reason }, version: seen.version }, { onSuccess: thenClose(form, onClose) })
        }
        onClose={onClose}
        actions={
          <Button look="primary" type="submit" disabled={isStale}>
            Ta bort bocken
          </Button>
        }
      >
        {isStale && <OccurrencesMeanwhile activity={activity} onGoOn={() => goOn()} />}
        <TextField
          label="Varför ska bocken bort?"
          hint="Det som bockades av står kvar i historiken, med skälet."
          error={needsReason ? 'Skriv varför bocken ska bort.' : null}
          inputRef={input}
          isRequired
          value={reason}
          onChange={(next) => form.set({ reason: next })}
        />
      </ChangeForm>
    </>
  );
}
