import type { Setting } from '#contract/views.ts';
import type { Meeting, ShownPicture } from '#domain/meeting.ts';
import { dateLabel } from '#domain/time/label.ts';
import { DayInput } from '#ui/day-input.tsx';
import { Field } from '#ui/field.tsx';
import { aheadWords } from '#words/dates.ts';
import styles from './comparison.module.css';
import type { Moment } from './moment-address.ts';

/** A meeting that has shown something. */
export type ShownMeeting = Meeting & { shown: ShownPicture };

const [day, position] = ['day', 'position'];

/** One of the two moments: a meeting from the list, or any day. */
export function MomentField({
  label,
  nothing,
  moment,
  meetings,
  setting: { calendarToday },
  onChoose,
}: {
  label: string;
  /** What no choice stands for. Null: there must be one. */
  nothing: string | null;
  moment: Moment | null;
  meetings: readonly ShownMeeting[];
  setting: Setting;
  onChoose: (moment: Moment | null) => void;
}) {
  const choose = (value: string) => {
    const meeting = meetings.find(({ id }) => id === value);
    if (meeting !== undefined) onChoose({ kind: 'meeting', meetingId: meeting.id });
    else onChoose(value === day ? { kind: 'day', day: calendarToday } : null);
  };
  return (
    <div className={styles.moment}>
      <Field label={label}>
        {(attributes) => (
          <select {...attributes} value={choiceOf(moment)} onChange={({ target }) => choose(target.value)}>
            {(nothing !== null || moment === null) && <option value="">{nothing ?? 'Välj'}</option>}
            {meetings.map(({ id, title, shown }) => (
              <option key={id} value={id}>
                {title}, {dateLabel(shown.on)}
              </option>
            ))}
            {moment?.kind === 'position' && <option value={position}>En plats i historiken</option>}
            <option value={day}>En dag …</option>
          </select>
        )}
      </Field>
      {moment?.kind === 'day' && (
        <Field
          label={`${label} vilken dag`}
          hint="Läget när dagen var slut."
          error={moment.day > calendarToday ? aheadWords(calendarToday) : null}
        >
          {(attributes) => (
            <DayInput
              {...attributes}
              day={moment.day}
              latest={calendarToday}
              onChoose={(chosen) => onChoose({ kind: 'day', day: chosen })}
            />
          )}
        </Field>
      )}
    </div>
  );
}

function choiceOf(moment: Moment | null): string {
  if (moment === null) return '';
  return moment.kind === 'meeting' ? moment.meetingId : moment.kind;
}
