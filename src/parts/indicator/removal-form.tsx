import { useEffect } from 'react';
import type { VersionedOf } from '#domain/document.ts';
import { problemCode, useChange } from '#lib/change.ts';
import { ChangeForm } from '#parts/change/change-form.tsx';
import styles from '#parts/change/form.module.css';
import { TextField } from '#parts/change/text-field.tsx';
import { useFocusWhen } from '#parts/change/use-focus-when.ts';
import { thenClose, useDocumentForm } from '#parts/change/use-form.ts';
import { Button } from '#ui/button.tsx';
import { timePhrase } from '#words/activity.ts';
import { missingNames } from '#words/names.ts';
import { sameValue, type ValuePlace } from './value-draft.ts';
import { ValueMeanwhile } from './value-meanwhile.tsx';

type Props = { indicator: VersionedOf<'indicator'>; place: ValuePlace; onClose: () => void };

/** Takes a value away, with a reason. History keeps it. */
export function RemovalForm({ indicator, place, onClose }: Props) {
  const { series, period } = place;
  const when = timePhrase(period);
  const change = useChange('removeObservation');
  const form = useDocumentForm(
    {
      form: `removal ${indicator.id} ${series} ${period.edtf}`,
      label: `Ta bort värdet för ${when}: ${indicator.title}`,
    },
    {
      document: indicator,
      initial: () => ({ reason: '' }),
      rebase: (content, before, now) => (sameValue(place, before, now) ? content : null),
      attempt: change,
    },
  );
  const { seen, isStale, goOn } = form;
  const { reason } = form.content;
  const needsReason = problemCode(change.error) === 'reason-required' && reason.trim() === '';
  const input = useFocusWhen(needsReason);
  // The person has just asked for this field.
  useEffect(() => input.current?.focus(), [input]);
  return (
    <ChangeForm
      label={`Ta bort värdet för ${when}`}
      error={isStale || needsReason ? null : change.error}
      isPending={change.isPending}
      draft={form}
      onSave={() =>
        isStale ||
        change.mutate(
          { params: { indicatorId: seen.id }, body: { series, period: period.edtf, reason }, version: seen.version },
          { onSuccess: thenClose(form, onClose) },
        )
      }
      onClose={onClose}
      actions={
        <Button look="primary" type="submit" disabled={isStale}>
          Ta bort värdet
        </Button>
      }
    >
      {isStale && <ValueMeanwhile indicator={indicator} place={place} seen={seen} onGoOn={() => goOn()} />}
      <div className={styles.wide}>
        <TextField
          label={`Varför ska värdet för ${when} bort?`}
          hint={`Ta bort ett värde som aldrig skulle ha stått där; det står kvar i historiken. Står källan inte längre för det: rätta det till ”${missingNames.withdrawn}” i stället.`}
          error={needsReason ? 'Skriv varför värdet ska bort.' : null}
          inputRef={input}
          isRequired
          value={reason}
          onChange={(next) => form.set({ reason: next })}
        />
      </div>
    </ChangeForm>
  );
}
