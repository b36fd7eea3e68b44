import { useEffect, useRef, useState } from 'react';
import type { VersionedOf } from '#domain/document.ts';
import { longestTitle } from '#domain/time/recurrence.ts';
import { useChange } from '#lib/change.ts';
import { ChangeForm } from '#parts/change/change-form.tsx';
import { TextField } from '#parts/change/text-field.tsx';
import { thenClose, useDocumentForm } from '#parts/change/use-form.ts';
import { TimeField } from '#parts/time/time-field.tsx';
import { noText, timeIn } from '#parts/time/time-text.ts';
import { Button } from '#ui/button.tsx';
import { countingWords } from '#words/occurrence.ts';
import { OccurrencesMeanwhile } from './occurrences-meanwhile.tsx';
import { samePromise } from './same-promise.ts';
import type { TimelineView } from './timeline-view.ts';

type Props = {
  activity: VersionedOf<'activity'>;
  view: Pick<TimelineView, 'today'>;
  onClose: () => void;
  onSaved?: () => void;
};

/** Ticks off that what recurs has been done once more: when, and if wanted what it was called. */
export function TickForm({ activity, view, onClose, onSaved = onClose }: Props) {
  const [isRefused, setRefused] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const change = useChange('recordOccurrence');
  const form = useDocumentForm(
    { form: `tick ${activity.id}`, label: `Avbockning i ${activity.title}` },
    {
      document: activity,
      initial: () => ({ when: noText, title: '' }),
      rebase: (content, seen, now) => (samePromise(seen, now) ? content : null),
      attempt: change,
    },
  );
  const { seen, isStale, goOn } = form;
  const { when, title } = form.content;
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
      { onSuccess: thenClose(form, onSaved) },
    );
  };
  return (
    <ChangeForm
      label={`Bocka av i ${activity.title}`}
      error={isStale ? null : change.error}
      isPending={change.isPending}
      draft={form}
      onSave={save}
      onClose={onClose}
      actions={
        <Button look="primary" type="submit" disabled={isStale}>
          Bocka av
        </Button>
      }
    >
      {isStale && <OccurrencesMeanwhile activity={activity} onGoOn={() => goOn()} />}
      <TimeField
        label="När var det?"
        value={when}
        onChange={(text) => {
          form.set({ when: text });
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
      <TextField
        label="Vad kallades det? (frivilligt)"
        longest={longestTitle}
        value={title}
        onChange={(next) => form.set({ title: next })}
      />
    </ChangeForm>
  );
}
