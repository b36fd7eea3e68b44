import { useQuery } from '@tanstack/react-query';
import type { Activity } from '#domain/activity.ts';
import type { VersionedOf } from '#domain/document.ts';
import { sinceQuery } from '#lib/queries.ts';
import type { ChangeView } from '#parts/change/change-view.ts';
import { Comparison } from '#parts/change/comparison.tsx';
import { lastAbout } from '#parts/change/last-about.ts';
import { timingOf } from '#parts/time/time-text.ts';
import { accordingWords, noTime, plannedPhrase } from '#words/activity.ts';
import { statusNames } from '#words/names.ts';
import { type ActivityDraft, changesIn } from './activity-draft.ts';
import { collidingParts, type Part, resolved } from './colliding-parts.ts';

const partNames: Record<Part, string> = {
  status: 'Status',
  time: 'Tid',
  lead: 'Ansvarig',
  coordinator: 'Samordnare',
};

/**
 * Somebody else has changed the same as the person, who has not seen it: both versions field by field, who and when,
 * and the choice. What else the other did stands beside it and is not asked about.
 */
export function ActivityConflict({
  seen,
  current,
  draft,
  view,
  onChoose,
}: {
  seen: VersionedOf<'activity'>;
  current: VersionedOf<'activity'>;
  draft: ActivityDraft;
  view: ChangeView;
  /** The draft as it is to stand on the activity as it is now. */
  onChoose: (draft: ActivityDraft) => void;
}) {
  const { data } = useQuery(sinceQuery(current.id, seen.version));
  const { today } = view;
  const rows = collidingParts(draft, seen, current, today).map((part) => ({
    part,
    name: partNames[part],
    now: standing(part, current, view),
    by: lastAbout(data?.entries ?? [], part, view),
    mine: wanted(part, draft, seen, view),
  }));
  return (
    <Comparison
      title="Någon annan har ändrat samma sak"
      rows={rows}
      onDone={(theirs) => onChoose(resolved(draft, { seen, now: current, theirs, today }))}
    />
  );
}

function standing(part: Part, current: Activity, view: ChangeView): string {
  switch (part) {
    case 'status': {
      const heard = accordingWords(current.status, view.today);
      return heard === null ? statusNames[current.status.value] : `${statusNames[current.status.value]}, ${heard}`;
    }
    case 'time':
      return plannedPhrase(timingOf(current)) || noTime;
    case 'lead':
      return view.nameOf(current.leadId) ?? 'ingen';
    case 'coordinator':
      return view.nameOf(current.coordinatorId) ?? 'områdets samordnare';
  }
}

function wanted(part: Part, draft: ActivityDraft, seen: Activity, view: ChangeView): string {
  switch (part) {
    case 'status': {
      const { accordingTo = draft.accordingTo.trim() || null, heardOn } = changesIn(draft, seen, view.today);
      const heard = accordingWords({ accordingTo, heardOn }, view.today);
      return heard === null ? statusNames[draft.status] : `${statusNames[draft.status]}, ${heard}`;
    }
    case 'time':
      // As it was typed: it may not be readable yet.
      return draft.time.text.trim() || 'inget skrivet';
    case 'lead':
      return view.nameOf(draft.leadId) ?? 'ingen';
    case 'coordinator':
      return view.nameOf(draft.coordinatorId) ?? 'områdets samordnare';
  }
}
