import type { Activity } from '#domain/activity.ts';
import { inOrder } from '#domain/time/recurrence.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { occurrenceWords } from '#words/occurrence.ts';

/** Somebody else changed the activity while the form was open: what is ticked off now, so that nothing is counted twice. */
export function OccurrencesMeanwhile({ activity, onGoOn }: { activity: Activity; onGoOn: () => void }) {
  const { occurrences, recurrence } = activity;
  return (
    <Notice tone="problem" title="Någon annan har ändrat aktiviteten medan du skrev">
      <p>{occurrences.length === 0 ? 'Inget är avbockat nu.' : 'Nu är det här avbockat:'}</p>
      <ul>
        {inOrder(occurrences).map((occurrence) => (
          <li key={occurrence.id}>{occurrenceWords(occurrence, recurrence)}</li>
        ))}
      </ul>
      <Button onClick={onGoOn}>Jag har läst det, behåll min text</Button>
    </Notice>
  );
}
