import type { Attention, AttentionKind, Heard } from '#domain/attention.ts';
import { type CalendarDate, daysBetween } from '#domain/calendar.ts';
import type { Resolution } from '#domain/resolution.ts';
import { dateLabel, timeLabel } from '#domain/time/label.ts';
import type { Behind, Period } from '#domain/time/recurrence.ts';
import { shortened } from '#domain/title.ts';
import { movedPart } from './activity.ts';
import { periodNames } from './names.ts';
import { counted } from './numbers.ts';
import { recurrenceLine } from './progress.ts';
import { decisionWords, supportSentence, waitsWords } from './timeline.ts';

/** What an attention is called, for chips and headings. */
export const attentionNames: Record<AttentionKind, string> = {
  late: 'Försenad',
  'resolution-overdue': 'Försenat beslut',
  'decision-due': 'Väntar på beslut',
  soon: 'Snart',
  'resolution-soon': 'Beslut snart',
  'recurrence-behind': 'Släpar efter',
  silent: 'Tyst',
  'support-ends': 'Stödet upphör',
  'promise-unanswered': 'Löfte utan aktivitet',
  'promise-partly-answered': 'Löfte delvis besvarat',
  moved: 'Flyttad',
  'no-lead': 'Ingen ansvarig',
};

/** Why it needs attention, in a sentence that stands by itself after the area's name. */
export function attentionSentence(attention: Attention, today: CalendarDate): string {
  switch (attention.kind) {
    case 'late':
      return `${attention.activity.title}: skulle vara klar senast ${dateLabel(attention.lastDay)}.`;
    case 'resolution-overdue':
      return `Beslutet ${quoted(attention.resolution)} skulle vara klart senast ${dateLabel(attention.lastDay)}.`;
    case 'resolution-soon':
      return `Beslutet ${quoted(attention.resolution)} ska vara klart senast ${dateLabel(attention.lastDay)}, ${inDays(attention.daysLeft)}.`;
    case 'decision-due':
      return `${attention.gate.title}: ${decision(attention, today)}.`;
    case 'soon':
      return `${attention.activity.title}: ska vara klar senast ${dateLabel(attention.lastDay)}, ${inDays(attention.daysLeft)}.`;
    case 'recurrence-behind':
      return `${attention.activity.title}: ${recurrenceLine(attention)}, ${passedWords(attention)}.`;
    case 'silent':
      return `${heardWords(attention.heard, today)} Rytmen är ${rhythmWords(attention.rhythm)}.`;
    case 'support-ends':
      return `${supportSentence(attention.support, { today })}.`;
    case 'promise-unanswered':
      return `Ingen aktivitet svarar mot löftet ”${withoutStop(attention.promise.text)}”.`;
    case 'promise-partly-answered':
      return attention.missing;
    case 'moved':
      return `${attention.activity.title}: ${movedPart(attention.activity.time)}.`;
    case 'no-lead':
      return `${counted(attention.activities.length, 'aktivitet saknar', 'aktiviteter saknar')} ansvarig.`;
  }
}

/** How often an area is to be gone through: "en gång per tertial". */
function rhythmWords(rhythm: Period): string {
  return `en gång per ${periodNames[rhythm]}`;
}

/** "för 12 dagar sedan", "i dag". A day ahead of today (the calendar was switched) counts as today. */
export function ago(day: CalendarDate, today: CalendarDate): string {
  const days = daysBetween(day, today);
  if (days <= 0) return 'i dag';
  if (days === 1) return 'i går';
  if (days < 60) return `för ${days} dagar sedan`;
  const months = Math.round(days / 30.44);
  return months < 24 ? `för ${months} månader sedan` : `för ${Math.round(days / 365.25)} år sedan`;
}

function inDays(days: number): string {
  if (days === 0) return 'i dag';
  return days === 1 ? 'i morgon' : `om ${days} dagar`;
}

function heardWords(heard: Heard | null, today: CalendarDate): string {
  if (heard === null) return 'Ingen avstämning har gjorts.';
  return `Senast avstämd ${dateLabel(heard.on)}, ${ago(heard.on, today)}.`;
}

function decision({ gate, waitsFor }: Extract<Attention, { kind: 'decision-due' }>, today: CalendarDate): string {
  const waits = waitsWords(gate, waitsFor, today);
  return [decisionWords(gate, undefined, today), ...(waits === null ? [] : [waits])].join(', ');
}

/** How much of a period has gone: "halva året har gått", "3 av 12 månader har gått", "hela 2023 har gått". */
function passedWords({ recurrence, period, passed: { months, of } }: Behind): string {
  if (months === of) return `hela ${timeLabel(period)} har gått`;
  if (recurrence.per === 'year' && months * 2 === of) return 'halva året har gått';
  return `${months} av ${of} månader har gått`;
}

function quoted({ text }: Resolution): string {
  return `”${withoutStop(shortened(text))}”`;
}

function withoutStop(text: string): string {
  return text.replace(/\.$/, '');
}
