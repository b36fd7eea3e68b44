import type { AreaPicture } from './area-picture.ts';
import { type Attention, type AttentionKind, attentionOf, attentionOrder, resolutionAttention } from './attention.ts';
import { addMonths, type CalendarDate } from './calendar.ts';
import type { AreaId } from './ids.ts';
import type { Meeting } from './meeting.ts';
import type { Assessment, Plan } from './plan.ts';
import type { Resolution } from './resolution.ts';

/** Something to take up at a meeting, with every reason for it, the most urgent first. `area` null: the whole plan. */
export type ProposedItem = {
  area: { id: AreaId; number: number; title: string } | null;
  reasons: readonly [AgendaReason, ...AgendaReason[]];
};

export type AgendaReason =
  | { kind: 'attention'; attention: Attention }
  | { kind: 'assessed'; assessment: Assessment }
  /** `last`: the meeting that last took it up. Null: none has. */
  | { kind: 'not-taken-up'; last: Pick<Meeting, 'title' | 'time'> | null };

/**
 * What is a matter for a meeting. What stands the same from one meeting to the next, as a promise that no activity
 * answers, is not: it would propose nearly every area every time.
 */
const pressing: ReadonlySet<AttentionKind> = new Set([
  'late',
  'decision-due',
  'resolution-overdue',
  'soon',
  'recurrence-behind',
  'silent',
  'support-ends',
  'moved',
]);

/** An area that has not been taken up at so many meetings in a row, or for so many months, has not been looked at for long. */
const [mostMissed, mostMonths] = [2, 12];

type Known = {
  plan: Plan;
  today: CalendarDate;
  meetings: readonly Meeting[];
  /** What was decided about the whole plan; of what concerns an area, the area's picture tells. */
  resolutions: readonly Resolution[];
};

/**
 * What there is reason to take up, one item an area, the most urgent first; of what is as urgent, in the plan's order.
 * Decisions that concern the whole plan are one item.
 */
export function proposedAgenda(areas: readonly AreaPicture[], known: Known): ProposedItem[] {
  const ofPlan = known.resolutions.filter(({ areaId }) => areaId === null);
  const held = known.meetings.filter(({ state }) => state === 'closed').sort(byWhatIsShown);
  const items = [
    ...itemOf(null, pressingReasons(resolutionAttention(ofPlan, known.plan.soonDays, known.today))),
    ...areas.flatMap((picture) => {
      const { id, number, title, assessment } = picture.area;
      return itemOf({ id, number, title }, [
        ...pressingReasons(attentionOf(picture, known.plan, known.today)),
        ...assessedReasons(assessment),
        ...notTakenUp(id, held, known.today),
      ]);
    }),
  ];
  return items.sort((a, b) => urgencyOf(a.reasons[0]) - urgencyOf(b.reasons[0]));
}

function byWhatIsShown(a: Meeting, b: Meeting): number {
  return (a.shown?.position ?? 0) - (b.shown?.position ?? 0);
}

function itemOf(area: ProposedItem['area'], reasons: readonly AgendaReason[]): ProposedItem[] {
  const [first, ...rest] = reasons.toSorted((a, b) => urgencyOf(a) - urgencyOf(b));
  return first === undefined ? [] : [{ area, reasons: [first, ...rest] }];
}

/** Lower is more urgent. What a manager judges to go astray comes among what is to be decided. */
function urgencyOf(reason: AgendaReason): number {
  switch (reason.kind) {
    case 'attention':
      return attentionOrder.indexOf(reason.attention.kind);
    case 'assessed':
      return attentionOrder.indexOf('decision-due') + (reason.assessment.value === 'off-track' ? 0.25 : 0.75);
    case 'not-taken-up':
      return attentionOrder.length;
  }
}

function pressingReasons(attention: readonly Attention[]): AgendaReason[] {
  return attention
    .filter(({ kind }) => pressing.has(kind))
    .map((one): AgendaReason => ({ kind: 'attention', attention: one }));
}

function assessedReasons(assessment: Assessment | null): AgendaReason[] {
  const isWorrying = assessment?.value === 'off-track' || assessment?.value === 'at-risk';
  return isWorrying ? [{ kind: 'assessed', assessment }] : [];
}

/** `held`: the oldest first. */
function notTakenUp(areaId: AreaId, held: readonly Meeting[], today: CalendarDate): AgendaReason[] {
  const last = held.findLastIndex(({ agenda }) => agenda.some((item) => item.areaId === areaId));
  const meeting = held[last] ?? null;
  const missed = held.length - 1 - last;
  const isLongAgo = meeting?.shown ? addMonths(meeting.shown.on, mostMonths) < today : false;
  return meeting === null || missed >= mostMissed || isLongAgo ? [{ kind: 'not-taken-up', last: meeting }] : [];
}
