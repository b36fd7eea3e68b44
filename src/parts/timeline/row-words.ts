import { type Activity, hasNoTime } from '#domain/activity.ts';
import type { AreaPicture } from '#domain/area-picture.ts';
import { waitsFor } from '#domain/attention.ts';
import type { ActivityId } from '#domain/ids.ts';
import { isPartlyExample, recurrenceProgress } from '#domain/progress.ts';
import type { Provenance } from '#domain/provenance.ts';
import { inOrder } from '#domain/time/recurrence.ts';
import type { TimelineRow } from '#domain/timeline.ts';
import { movedPart, plannedWords, secondHandWords, shownStatus, timePhrase } from '#words/activity.ts';
import { type ShownStatus, statusNames } from '#words/names.ts';
import { capitalised } from '#words/numbers.ts';
import { occurrenceWords } from '#words/occurrence.ts';
import { recurrenceLine } from '#words/progress.ts';
import { activityWords, decisionWords, gateWords, supportWords, waitsWords } from '#words/timeline.ts';
import type { TimelineView } from './timeline-view.ts';

/** A line of a timeline in words. */
export type DescribedRow = {
  title: string;
  /** The row of the source, or null for what was added later. */
  number: string | null;
  /** The mark before the title, and its word. Null: it has no status of its own. */
  status: ShownStatus | null;
  statusName: string;
  time: string;
  who: string | null;
  /** How it goes, when, who and what it waits for, in one short line for who sees it drawn. */
  about: string;
  /** When it was done, of what recurs: said by the boxes themselves where they can be pressed. */
  ticked: string | null;
  /** Everything else that is drawn of it, in one sentence that leaves out the title. */
  sentence: string;
  /** Whether some of it is an example or an assumption of ours, which whoever shows it says. */
  isExample: boolean;
  activityId: ActivityId | undefined;
};

export function describedRow(row: TimelineRow, picture: AreaPicture, view: TimelineView): DescribedRow {
  const around = { ...view, activities: picture.activities };
  switch (row.kind) {
    case 'activity': {
      const { activity } = row;
      const status = shownStatus(activity, view.today);
      const { time } = activity;
      const progress = recurrenceProgress(activity, view.plan, view.today);
      return {
        title: activity.title,
        number: activity.row,
        status,
        statusName: statusNames[status],
        time: plannedWords(activity),
        who: view.nameOf(activity.leadId),
        about: dotted(
          statusNames[status],
          secondHandWords(activity, view.today),
          !hasNoTime(activity) && plannedWords(activity),
          progress && recurrenceLine(progress),
          view.nameOf(activity.leadId),
          movedPart(time),
          waitsWords(activity, waitsFor(activity, picture.activities), view.today),
        ),
        ticked: tickedWords(activity),
        sentence: activityWords(activity, around),
        isExample: isPartlyExample([activity]) || [...activity.occurrences, ...activity.milestones].some(isExample),
        activityId: activity.id,
      };
    }
    case 'gate': {
      const { gate } = row;
      return {
        title: gate.title,
        number: gate.row,
        status: 'decision',
        statusName: gate.outcome === null ? statusNames.decision : 'Beslutat',
        time: timePhrase(gate.time.current),
        who: view.partnerName(gate.forumId),
        about: dotted(
          capitalised(decisionWords(gate, view.partnerOf(gate.forumId), view.today)),
          movedPart(gate.time),
          waitsWords(gate, waitsFor(gate, picture.activities), view.today),
        ),
        ticked: null,
        sentence: gateWords(gate, around),
        isExample: false,
        activityId: undefined,
      };
    }
    case 'support': {
      const { text, row: number, time, partnerId } = row.support;
      return {
        title: text,
        number,
        status: null,
        statusName: 'Stöd',
        time: timePhrase(time),
        who: view.partnerName(partnerId),
        about: dotted(supportWords(row.support, around), view.partnerName(partnerId)),
        ticked: null,
        sentence: supportWords(row.support, around),
        isExample: false,
        activityId: undefined,
      };
    }
  }
}

function dotted(...parts: readonly (string | false | null)[]): string {
  return parts.filter((part) => typeof part === 'string').join(' · ');
}

/** "Avbockat: Vårens konferens, maj 2023; konferens, hösten 2023". */
function tickedWords({ occurrences, recurrence }: Activity): string | null {
  if (occurrences.length === 0) return null;
  return `Avbockat: ${inOrder(occurrences)
    .map((occurrence) => occurrenceWords(occurrence, recurrence))
    .join('; ')}`;
}

function isExample({ provenance }: { provenance: Provenance }): boolean {
  return provenance.kind === 'example';
}
