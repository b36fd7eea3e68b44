import type { VersionedOf } from '#domain/document.ts';
import { shortened } from '#domain/title.ts';
import { problemCode, useChange } from '#lib/change.ts';
import { ChangeForm } from '#parts/change/change-form.tsx';
import { ProseField } from '#parts/change/text-field.tsx';
import { thenClose, useForm } from '#parts/change/use-form.ts';
import { Button } from '#ui/button.tsx';
import { withdrawalFormName } from './resolution-form-names.ts';

/** Takes a decision back while its meeting is held; history keeps that it was taken, and why it was taken back. */
export function WithdrawalForm({
  resolution,
  onClose,
}: {
  resolution: VersionedOf<'resolution'>;
  onClose: () => void;
}) {
  const change = useChange('withdrawResolution');
  const { id, version } = resolution;
  const label = `Ta tillbaka beslut: ${shortened(resolution.text)}`;
  const form = useForm({ form: withdrawalFormName(id), label }, { reason: '' });
  const { reason } = form.content;
  const isEmpty = problemCode(change.error) === 'reason-required' && reason.trim() === '';
  const save = () =>
    change.mutate({ params: { resolutionId: id }, body: { reason }, version }, { onSuccess: thenClose(form, onClose) });
  return (
    <ChangeForm
      label="Ta tillbaka beslutet"
      error={isEmpty ? null : change.error}
      isPending={change.isPending}
      draft={form}
      onSave={save}
      onClose={onClose}
      actions={
        <Button look="primary" type="submit">
          Ta tillbaka beslutet
        </Button>
      }
    >
      <ProseField
        label="Varför tas beslutet tillbaka?"
        hint="Beslutet står kvar som återtaget, med skälet."
        error={isEmpty ? 'Skriv varför beslutet tas tillbaka.' : null}
        rows={2}
        isFirst
        value={reason}
        onChange={(next) => form.set({ reason: next })}
      />
    </ChangeForm>
  );
}
