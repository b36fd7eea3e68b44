import type { VersionedOf } from '#domain/document.ts';
import { longestMinutes } from '#domain/meeting.ts';
import { useChange } from '#lib/change.ts';
import { ChangeForm } from '#parts/change/change-form.tsx';
import { ProseField } from '#parts/change/text-field.tsx';
import { thenClose, useDocumentForm } from '#parts/change/use-form.ts';
import { WhoChanged } from '#parts/change/who-changed.tsx';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Prose } from '#ui/prose/prose.tsx';
import { minutesFormName } from './minutes-form-name.ts';

/** What was said at the meeting, for everybody who may read it. */
export function MinutesForm({ meeting, onClose }: { meeting: VersionedOf<'meeting'>; onClose: () => void }) {
  const change = useChange('writeMinutes');
  const form = useDocumentForm(
    { form: minutesFormName(meeting.id), label: `Mötesanteckningar: ${meeting.title}` },
    {
      document: meeting,
      initial: ({ minutes }) => ({ minutes }),
      rebase: (content, seen, now) => (seen.minutes === now.minutes ? content : null),
      attempt: change,
    },
  );
  const { seen, isStale, goOn } = form;
  const { minutes } = form.content;
  const save = () =>
    isStale ||
    change.mutate(
      { params: { meetingId: meeting.id }, body: { text: minutes }, version: seen.version },
      { onSuccess: thenClose(form, onClose) },
    );
  return (
    <ChangeForm
      label="Mötesanteckningar"
      error={isStale ? null : change.error}
      isPending={change.isPending}
      draft={form}
      onSave={save}
      onClose={onClose}
      actions={
        <Button look="primary" type="submit" disabled={isStale || change.isPending}>
          Spara anteckningarna
        </Button>
      }
    >
      {isStale && (
        <Notice tone="problem" title="Anteckningarna har ändrats medan du skrev">
          <WhoChanged seen={seen} aspect="minutes" />
          <p>Nu står det:</p>
          <Prose text={meeting.minutes} />
          <Button onClick={() => goOn()}>Jag har läst dem, behåll min text</Button>
        </Notice>
      )}
      <ProseField
        label="Vad sades på mötet?"
        hint="Alla som kan läsa mötet ser det."
        rows={6}
        isFirst
        longest={longestMinutes}
        value={minutes}
        onChange={(next) => form.set({ minutes: next })}
      />
    </ChangeForm>
  );
}
