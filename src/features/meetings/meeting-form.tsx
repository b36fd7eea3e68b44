import { longestMinutes } from '#domain/meeting.ts';
import { problemCode, useChange } from '#lib/change.ts';
import { ChangeForm } from '#parts/change/change-form.tsx';
import { ProseField } from '#parts/change/text-field.tsx';
import { useFocusWhen } from '#parts/change/use-focus-when.ts';
import { thenClose, useDocumentForm } from '#parts/change/use-form.ts';
import { WhoChanged } from '#parts/change/who-changed.tsx';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { timePhrase } from '#words/activity.ts';
import { meetingFormName } from './form-names.ts';
import { draftOf, rebased } from './meeting-draft.ts';
import { MeetingFields } from './meeting-fields.tsx';
import type { MeetingView } from './meeting-view.ts';
import { useMeetingTime } from './use-meeting-time.ts';

/** Changes what the meeting is called, when it is and what its operator has noted for their own part. */
export function MeetingForm({ view, onClose }: { view: MeetingView; onClose: () => void }) {
  const { meeting, today } = view;
  const change = useChange('reviseMeeting');
  const form = useDocumentForm(
    { form: meetingFormName(meeting.id), label: `Möte: ${meeting.title}` },
    { document: meeting, initial: draftOf, rebase: rebased, attempt: change },
  );
  const { seen, isStale } = form;
  const { title, time: text, privateNote } = form.content;
  const { timeInput, isTimeRefused, timeSaid } = useMeetingTime(text, seen.time, today);
  const isTitleMissing = problemCode(change.error) === 'text-required' && title.trim() === '';
  const titleInput = useFocusWhen(isTitleMissing);
  const save = () => {
    const time = timeSaid();
    if (time === undefined || isStale) return;
    change.mutate(
      { params: { meetingId: meeting.id }, body: { title, time, privateNote }, version: seen.version },
      { onSuccess: thenClose(form, onClose) },
    );
  };
  return (
    <ChangeForm
      label="Ändra mötet"
      error={isStale || isTitleMissing ? null : change.error}
      isPending={change.isPending}
      draft={form}
      onSave={save}
      onClose={onClose}
      actions={
        <Button look="primary" type="submit" disabled={isStale}>
          Spara mötet
        </Button>
      }
    >
      {isStale && (
        <Notice tone="problem" title="Mötet har ändrats medan du skrev">
          <WhoChanged seen={seen} aspect="meeting" />
          <p>
            Nu gäller: {meeting.title}, {timePhrase(meeting.time)}.
          </p>
          {meeting.privateNote !== seen.privateNote && <p>Egna anteckningar: {meeting.privateNote || 'inga'}</p>}
          <Button onClick={() => form.goOn()}>Jag har läst det, behåll min text</Button>
        </Notice>
      )}
      <MeetingFields
        draft={form.content}
        onChange={form.set}
        present={seen.time}
        today={today}
        titleInput={titleInput}
        isTitleMissing={isTitleMissing}
        timeInput={timeInput}
        isTimeRefused={isTimeRefused}
      />
      <ProseField
        label="Egna anteckningar om mötet"
        hint="Visas för den som visar mötet, aldrig på projektorn."
        rows={3}
        longest={longestMinutes}
        value={privateNote}
        onChange={(next) => form.set({ privateNote: next })}
      />
    </ChangeForm>
  );
}
