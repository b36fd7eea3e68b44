import { problemCode, useChange } from '#lib/change.ts';
import { ChangeForm } from '#parts/change/change-form.tsx';
import { useFocusWhen } from '#parts/change/use-focus-when.ts';
import { thenClose, useForm } from '#parts/change/use-form.ts';
import { noText } from '#parts/time/time-text.ts';
import { Button } from '#ui/button.tsx';
import { newMeetingFormName } from './form-names.ts';
import type { MeetingDraft } from './meeting-draft.ts';
import { MeetingFields } from './meeting-fields.tsx';
import type { MeetingsView } from './meeting-view.ts';
import { useMeetingTime } from './use-meeting-time.ts';

const empty: MeetingDraft = { title: '', time: noText, privateNote: '' };

export function NewMeetingForm({ view, onClose }: { view: MeetingsView; onClose: () => void }) {
  const { plan, today } = view;
  const { mutate, isPending, error } = useChange('planMeeting');
  const form = useForm({ form: newMeetingFormName, label: 'Nytt möte i styrgruppen' }, empty);
  const draft = form.content;
  const { timeInput, isTimeRefused, timeSaid } = useMeetingTime(draft.time, null, today);
  const isTitleMissing = problemCode(error) === 'text-required' && draft.title.trim() === '';
  const titleInput = useFocusWhen(isTitleMissing);
  const save = () => {
    const time = timeSaid();
    if (time === undefined) return;
    mutate(
      { params: { planId: plan.id }, body: { title: draft.title, time }, version: null },
      { onSuccess: thenClose(form, onClose) },
    );
  };
  return (
    <ChangeForm
      label="Planera ett möte"
      error={isTitleMissing ? null : error}
      isPending={isPending}
      draft={form}
      onSave={save}
      onClose={onClose}
      actions={
        <Button look="primary" type="submit" disabled={isPending}>
          Spara mötet
        </Button>
      }
    >
      <MeetingFields
        draft={draft}
        onChange={form.set}
        present={null}
        today={today}
        titleInput={titleInput}
        isTitleMissing={isTitleMissing}
        timeInput={timeInput}
        isTimeRefused={isTimeRefused}
      />
    </ChangeForm>
  );
}
