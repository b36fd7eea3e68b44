import { type RefObject, useEffect } from 'react';
import type { CalendarDate } from '#domain/calendar.ts';
import { longestTitle } from '#domain/meeting.ts';
import type { WrittenTime } from '#domain/time/written.ts';
import { TextField } from '#parts/change/text-field.tsx';
import { TimeField } from '#parts/time/time-field.tsx';
import type { MeetingDraft } from './meeting-draft.ts';

type Props = {
  draft: MeetingDraft;
  onChange: (part: Partial<MeetingDraft>) => void;
  /** When the meeting is now; null where it is not planned yet. */
  present: WrittenTime | null;
  today: CalendarDate;
  titleInput: RefObject<HTMLInputElement | null>;
  isTitleMissing: boolean;
  timeInput: RefObject<HTMLInputElement | null>;
  isTimeRefused: boolean;
};

/** What a meeting is called and when it is held. */
export function MeetingFields(props: Props) {
  const { draft, onChange, present, today, titleInput, isTitleMissing, timeInput, isTimeRefused } = props;
  // The person has just asked for this form.
  useEffect(() => titleInput.current?.focus(), [titleInput]);
  return (
    <>
      <TextField
        label="Mötets namn"
        value={draft.title}
        onChange={(title) => onChange({ title })}
        longest={longestTitle}
        isRequired
        inputRef={titleInput}
        error={isTitleMissing ? 'Skriv vad mötet heter.' : null}
      />
      <TimeField
        label="När är mötet?"
        value={draft.time}
        onChange={(time) => onChange({ time })}
        present={{ time: present, recurrence: null }}
        mayRecur={false}
        today={today}
        isRefused={isTimeRefused}
        inputRef={timeInput}
      />
    </>
  );
}
