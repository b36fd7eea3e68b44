import { useEffect, useRef, useState } from 'react';
import type { VersionedOf } from '#domain/document.ts';
import { longestTitle } from '#domain/time/recurrence.ts';
import { useChange } from '#lib/change.ts';
import { useSeen } from '#lib/seen.ts';
import { ChangeForm } from '#parts/change/change-form.tsx';
import { TextField } from '#parts/change/text-field.tsx';
import { TimeField } from '#parts/time/time-field.tsx';
import { noText, timeIn } from '#parts/time/time-text.ts';
import { Button } from '#ui/button.tsx';
import { countingWords } from '#words/occurrence.ts';
import { OccurrencesMeanwhile } from './occurrences-meanwhile.tsx';
import type { TimelineView } from './timeline-view.ts';

type Props = {
  activity: VersionedOf<'activity'>;
  view: Pick<TimelineView, 'today'>;
  onClose: () => void;
  onSaved?: () => void;
};

/** Ticks off that what recurs has been done once more: when, and if wanted what it was called. */
export function TickForm({ activity, view, onClose, onSaved = onClose }: Props) {
  const [when, setWhen] = useState(noText);
  const [title, setTitle] = useState('');
  const [isRefused, setRefused] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const change = useChange('recordOccurrence');
  const { seen, isStale, goOn } = useSeen(activity, change);
  const time = timeIn(when, view.today);
  // The person has just asked for this field.
  useEffect(() => input.current?.focus(), []);
  const save = () => {
    if (isStale) return;
    if (time === undefined) {
      setRefused(true);
      input.current?.focus();
      return;
    }
    change.mutate(
      { params: { activityId: seen.id }, body: { title, time }, version: seen.version },
      { onSuccess: onSaved },
    );
  };
  return (
    <ChangeForm
      label={`Bocka av i ${activity.title}`}
      error={isStale ? null : change.error}
      onSave={save}
      onClose={onClose}
      actions={
        <Button look="primary" type="submit" disabled={isStale}>
          Bocka av
        </Button>
      }
    >
      {isStale && <OccurrencesMeanwhile activity={activity} onGoOn={goOn} />}
      <TimeField
        label="När var det?"
        value={when}
        onChange={(text) => {
          setWhen(text);
          setRefused(false);
        }}
        present={null}
        today={view.today}
        isRefused={isRefused}
        inputRef={input}
      />
      {time && (
        <ul role="status">
          {countingWords(activity, time).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      <TextField label="Vad kallades det? (frivilligt)" longest={longestTitle} value={title} onChange={setTitle} />
    </ChangeForm>
  );
}
