import { useState } from 'react';
import { activityStatuses } from '#domain/activity.ts';
import type { VersionedOf } from '#domain/document.ts';
import { sameTime } from '#domain/time/written.ts';
import { problemCode, useChange } from '#lib/change.ts';
import { useSeen } from '#lib/seen.ts';
import { ChangeForm } from '#parts/change/change-form.tsx';
import styles from '#parts/change/form.module.css';
import { chosenTime } from '#parts/time/time-choice.ts';
import { TimeField } from '#parts/time/time-field.tsx';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { StatusGlyph } from '#ui/status-glyph.tsx';
import { statusNames } from '#words/names.ts';
import { ActivityConflict } from './activity-conflict.tsx';
import { type ActivityDraft, changesIn, draftOf, rebased } from './activity-draft.ts';
import type { AreaView } from './area-view.ts';
import { PersonField } from './person-field.tsx';

type Props = { activity: VersionedOf<'activity'>; view: AreaView; onClose: () => void };

/** Changes an activity where it is read. Only what was changed is sent, so that what others change is left alone. */
export function ActivityEditor({ activity, view, onClose }: Props) {
  const [draft, setDraft] = useState(() => draftOf(activity, view.today));
  const change = useChange('changeActivity');
  const { mutate, isPending, error } = change;
  const { seen, isStale, goOn } = useSeen(activity, change);
  const set = (part: Partial<ActivityDraft>) => setDraft((before) => ({ ...before, ...part }));

  const time = chosenTime(draft.time, seen.time.current);
  const moves = time !== undefined && seen.time.current !== null && !sameTime(time, seen.time.current);
  const needsReason = problemCode(error) === 'reason-required' && draft.reason.trim() === '';
  const save = () => {
    if (time === undefined || isStale) return;
    const body = changesIn(draft, seen);
    mutate({ params: { activityId: seen.id }, body, version: seen.version }, { onSuccess: onClose });
  };

  return (
    <ChangeForm
      label={`Ändra ${activity.title}`}
      error={isStale || needsReason ? null : error}
      onSave={save}
      onClose={onClose}
      actions={
        <Button look="primary" type="submit" disabled={isPending || isStale || time === undefined}>
          Spara ändringen
        </Button>
      }
    >
      {isStale && (
        <ActivityConflict
          seen={seen}
          current={activity}
          draft={draft}
          view={view}
          onKeepMine={() => {
            setDraft(rebased(draft, seen, activity));
            goOn();
          }}
          onKeepTheirs={onClose}
        />
      )}
      <fieldset className={styles.choices}>
        <legend>Status</legend>
        {activityStatuses.map((status) => (
          <label key={status}>
            <input
              type="radio"
              name={`status-${activity.id}`}
              checked={draft.status === status}
              // biome-ignore lint/a11y/noAutofocus: the person has just asked for this form
              autoFocus={draft.status === status}
              onChange={() => set({ status, choseStatus: true })}
            />
            <StatusGlyph status={status} />
            {statusNames[status]}
          </label>
        ))}
      </fieldset>
      <Field label="Enligt" hint="Om någon annan har sagt det, till exempel en kommun.">
        {(attributes) => (
          <input
            {...attributes}
            value={draft.accordingTo}
            onChange={({ target }) => set({ accordingTo: target.value })}
          />
        )}
      </Field>
      <TimeField current={seen.time.current} choice={draft.time} onChange={(choice) => set({ time: choice })} />
      <PersonField label="Ansvarig" people={view.people} value={draft.leadId} onChange={(leadId) => set({ leadId })} />
      <PersonField
        label="Samordnare"
        people={view.people}
        value={draft.coordinatorId}
        onChange={(coordinatorId) => set({ coordinatorId })}
        none="Områdets samordnare"
      />
      <Field
        label={moves ? 'Varför ändras tiden?' : 'Skäl (frivilligt)'}
        error={needsReason ? 'Skriv varför tiden ändras. Den första tiden sparas.' : null}
      >
        {(attributes) => (
          <input
            {...attributes}
            required={moves}
            value={draft.reason}
            onChange={({ target }) => set({ reason: target.value })}
          />
        )}
      </Field>
    </ChangeForm>
  );
}
