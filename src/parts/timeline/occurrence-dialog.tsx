import type { VersionedOf } from '#domain/document.ts';
import { recurrenceProgress } from '#domain/progress.ts';
import { Dialog } from '#ui/dialog.tsx';
import type { Pressed } from '#ui/timeline/boxes.tsx';
import { occurrenceWords, tickWords } from '#words/occurrence.ts';
import { recurrenceLine } from '#words/progress.ts';
import { TickForm } from './tick-form.tsx';
import type { TimelineView } from './timeline-view.ts';
import { UntickForm } from './untick-form.tsx';

/** What a box of a recurring promise stands for: one to tick off, or one that is ticked and may be a mistake. */
export function OccurrenceDialog({
  activity,
  on,
  view,
  onClose,
}: {
  activity: VersionedOf<'activity'>;
  on: Pressed['on'];
  view: TimelineView;
  onClose: () => void;
}) {
  const progress = recurrenceProgress(activity, view.plan, view.today);
  return (
    <Dialog title={titleOf(activity, on)}>
      <p>
        {activity.title}
        {progress && `: ${recurrenceLine(progress)}`}.
      </p>
      {'occurrence' in on ? (
        <UntickForm activity={activity} occurrence={on.occurrence} onClose={onClose} />
      ) : (
        <TickForm activity={activity} view={view} onClose={onClose} />
      )}
    </Dialog>
  );
}

function titleOf({ recurrence }: VersionedOf<'activity'>, on: Pressed['on']): string {
  if ('occurrence' in on) return `Ta bort bocken för ${occurrenceWords(on.occurrence, recurrence)}`;
  return recurrence === null ? 'Bocka av' : tickWords(recurrence, on.period);
}
