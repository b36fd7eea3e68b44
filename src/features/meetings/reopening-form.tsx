import type { VersionedOf } from '#domain/document.ts';
import { problemCode, useChange } from '#lib/change.ts';
import { ChangeForm } from '#parts/change/change-form.tsx';
import { ProseField } from '#parts/change/text-field.tsx';
import { thenClose, useForm } from '#parts/change/use-form.ts';
import { Button } from '#ui/button.tsx';
import { reopeningFormName } from './form-names.ts';

/** Opens a closed meeting again, with a reason that stays beside it. */
export function ReopeningForm({ meeting, onClose }: { meeting: VersionedOf<'meeting'>; onClose: () => void }) {
  const { mutate, isPending, error } = useChange('reopenMeeting');
  const form = useForm({ form: reopeningFormName(meeting.id), label: `Öppna ${meeting.title} igen` }, { reason: '' });
  const { reason } = form.content;
  const isMissing = problemCode(error) === 'reason-required' && reason.trim() === '';
  const save = () =>
    mutate(
      { params: { meetingId: meeting.id }, body: { reason }, version: meeting.version },
      { onSuccess: thenClose(form, onClose) },
    );
  return (
    <ChangeForm
      label="Öppna mötet igen"
      error={isMissing ? null : error}
      isPending={isPending}
      draft={form}
      onSave={save}
      onClose={onClose}
      actions={
        <Button look="primary" type="submit" disabled={isPending}>
          Öppna mötet igen
        </Button>
      }
    >
      <ProseField
        label="Varför öppnas mötet igen?"
        hint="Skälet står kvar på mötets sida."
        error={isMissing ? 'Skriv varför.' : null}
        rows={2}
        isFirst
        value={reason}
        onChange={(next) => form.set({ reason: next })}
      />
    </ChangeForm>
  );
}
