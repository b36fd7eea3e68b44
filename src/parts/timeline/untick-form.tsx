import { useState } from 'react';
import type { VersionedOf } from '#domain/document.ts';
import type { Occurrence } from '#domain/time/recurrence.ts';
import { problemCode, useChange } from '#lib/change.ts';
import { useSeen } from '#lib/seen.ts';
import { ChangeForm } from '#parts/change/change-form.tsx';
import { TextField } from '#parts/change/text-field.tsx';
import { useFocusWhen } from '#parts/change/use-focus-when.ts';
import { Button } from '#ui/button.tsx';
import { ExampleMark } from '#ui/example-mark.tsx';
import { provenanceLabel } from '#words/provenance.ts';
import { OccurrencesMeanwhile } from './occurrences-meanwhile.tsx';

type Props = { activity: VersionedOf<'activity'>; occurrence: Occurrence; onClose: () => void };

/** What was ticked off, and a way to take it back with a reason; history keeps both. */
export function UntickForm({ activity, occurrence, onClose }: Props) {
  const [reason, setReason] = useState('');
  const change = useChange('withdrawOccurrence');
  const { seen, isStale, goOn } = useSeen(activity, change);
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
        onSave={() =>
          isStale || change.mutate({ params, body: { reason }, version: seen.version }, { onSuccess: onClose })
        }
        onClose={onClose}
        actions={
          <Button look="primary" type="submit" disabled={isStale}>
            Ta bort bocken
          </Button>
        }
      >
        {isStale && <OccurrencesMeanwhile activity={activity} onGoOn={goOn} />}
        <TextField
          label="Varför ska bocken bort?"
          hint="Det som bockades av står kvar i historiken, med skälet."
          error={needsReason ? 'Skriv varför bocken ska bort.' : null}
          inputRef={input}
          isRequired
          value={reason}
          onChange={setReason}
        />
      </ChangeForm>
    </>
  );
}
