import { useEffect, useRef, useState } from 'react';
import { type Activity, activityStatuses } from '#domain/activity.ts';
import type { VersionedOf } from '#domain/document.ts';
import { sameTime } from '#domain/time/written.ts';
import { problemCode, useChange } from '#lib/change.ts';
import { ChangeForm } from '#parts/change/change-form.tsx';
import type { ChangeView } from '#parts/change/change-view.ts';
import styles from '#parts/change/form.module.css';
import { PersonField } from '#parts/change/person-field.tsx';
import { TextField } from '#parts/change/text-field.tsx';
import { useFocusWhen } from '#parts/change/use-focus-when.ts';
import { thenClose, useDocumentForm } from '#parts/change/use-form.ts';
import { TimeField } from '#parts/time/time-field.tsx';
import { isUntouched, type Timing, timingIn, timingOf } from '#parts/time/time-text.ts';
import { Button } from '#ui/button.tsx';
import { StatusGlyph } from '#ui/status-glyph.tsx';
import { plannedPhrase } from '#words/activity.ts';
import { statusNames } from '#words/names.ts';
import { changeWords, keptWords } from '#words/time-reading.ts';
import { ActivityConflict } from './activity-conflict.tsx';
import { type ActivityDraft, changesIn, draftOf, rebased, shownHeardOn } from './activity-draft.ts';
import { collidingParts } from './colliding-parts.ts';
import { HeardOnField, heardOnProblem } from './heard-on-field.tsx';

type Props = {
  activity: VersionedOf<'activity'>;
  view: ChangeView;
  /** The field that was asked for. */
  focus?: 'status' | 'time';
  onClose: () => void;
  onSaved?: () => void;
};

/** Changes an activity where it is read. Only what was changed is sent, so that what others change is left alone. */
export function ActivityEditor({ activity, view, focus = 'status', onClose, onSaved = onClose }: Props) {
  const [isTimeRefused, setTimeRefused] = useState(false);
  const [isDayRefused, setDayRefused] = useState(false);
  const timeInput = useRef<HTMLInputElement>(null);
  const dayInput = useRef<HTMLInputElement>(null);
  const change = useChange('changeActivity');
  const { mutate, error, isPending } = change;
  const form = useDocumentForm(
    { form: `activity ${activity.id}`, label: `Ändring av ${activity.title}` },
    {
      document: activity,
      initial: draftOf,
      rebase: (content, seen, now) =>
        collidingParts(content, seen, now, view.today).length === 0 ? rebased(content, seen, now, view.today) : null,
      attempt: change,
    },
  );
  const { content: draft, seen, isStale, set } = form;
  useEffect(() => {
    if (focus === 'time') timeInput.current?.focus();
  }, [focus]);

  const isSecondHand = draft.accordingTo.trim() !== '';
  const heardOn = shownHeardOn(draft, seen, view.today);
  const present = timingOf(seen);
  const timing = timingIn(draft.time, present, view.today);
  const isTimeTouched = !isUntouched(draft.time, present);
  const movesTime = isTimeTouched && plannedPhrase(present) !== '';
  const needsReason = problemCode(error) === 'reason-required' && draft.reason.trim() === '';
  const reasonInput = useFocusWhen(needsReason);
  const choose = (next: ActivityDraft) => {
    // Nothing of their own is left once they have taken all that stands.
    if (Object.keys(changesIn(next, activity, view.today)).length === 0) thenClose(form, onClose)();
    else form.goOn(next);
  };
  const save = () => {
    if (isStale) return;
    if (isSecondHand && heardOnProblem(heardOn, view.today) !== null) {
      setDayRefused(true);
      dayInput.current?.focus();
      return;
    }
    if (timing === undefined) {
      setTimeRefused(true);
      timeInput.current?.focus();
      return;
    }
    const body = changesIn(draft, seen, view.today);
    mutate({ params: { activityId: seen.id }, body, version: seen.version }, { onSuccess: thenClose(form, onSaved) });
  };

  return (
    <ChangeForm
      label={`Ändra ${activity.title}`}
      error={isStale || needsReason ? null : error}
      isPending={isPending}
      draft={form}
      onSave={save}
      onClose={onClose}
      actions={
        <Button look="primary" type="submit" disabled={isStale}>
          Spara ändringen
        </Button>
      }
    >
      {isStale && <ActivityConflict seen={seen} current={activity} draft={draft} view={view} onChoose={choose} />}
      <fieldset className={styles.choices}>
        <legend>Status</legend>
        {activityStatuses.map((status) => (
          <label key={status}>
            <input
              type="radio"
              name={`status-${activity.id}`}
              checked={draft.status === status}
              // biome-ignore lint/a11y/noAutofocus: the person has just asked for this form
              autoFocus={focus === 'status' && draft.status === status}
              onChange={() => set({ status, choseStatus: true })}
            />
            <StatusGlyph status={status} />
            {statusNames[status]}
          </label>
        ))}
      </fieldset>
      <TextField
        label="Enligt"
        hint="Om någon annan har sagt det, till exempel en kommun."
        value={draft.accordingTo}
        onChange={(accordingTo) => set({ accordingTo })}
      />
      {isSecondHand && (
        <HeardOnField
          value={heardOn}
          onChange={(day) => set({ heardOn: day })}
          today={view.today}
          isRefused={isDayRefused}
          inputRef={dayInput}
        />
      )}
      <TimeField
        value={draft.time}
        onChange={(time) => {
          set({ time });
          setTimeRefused(false);
        }}
        present={present}
        today={view.today}
        isRefused={isTimeRefused}
        inputRef={timeInput}
      />
      <div className={styles.wide}>
        <TextField
          label={movesTime ? 'Varför ändras tiden?' : 'Skäl (frivilligt)'}
          hint={movesTime ? moveHint(seen, timing, draft.time.text.trim()) : undefined}
          error={needsReason ? 'Skriv varför tiden ändras. Den första tiden sparas.' : null}
          inputRef={reasonInput}
          isRequired={movesTime}
          value={draft.reason}
          onChange={(reason) => set({ reason })}
        />
      </div>
      <PersonField label="Ansvarig" people={view.people} value={draft.leadId} onChange={(leadId) => set({ leadId })} />
      <PersonField
        label="Samordnare"
        people={view.people}
        value={draft.coordinatorId}
        onChange={(coordinatorId) => set({ coordinatorId })}
        none="Områdets samordnare"
      />
    </ChangeForm>
  );
}

/** Said before it is saved: from what to what, once that can be read, and that the first time is kept. */
function moveHint(seen: Activity, to: Timing | undefined, typed: string): string {
  const from = timingOf(seen);
  const isMoved = from.time !== null && !(to && sameTime(from.time, to.time));
  const change = to && changeWords(plannedPhrase(from), plannedPhrase(to) && typed);
  return [change, isMoved && keptWords(seen.time)].filter(Boolean).join(' ');
}
