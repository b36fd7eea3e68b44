import type { Activity } from '#domain/activity.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import type { Edtf } from '#domain/time/edtf.ts';
import { readTime } from '#domain/time/read-time.ts';
import type { Direction, Reading, Rhythm } from '#domain/time/reading.ts';
import type { Recurrence } from '#domain/time/recurrence.ts';
import type { WrittenTime } from '#domain/time/written.ts';
import { plannedPhrase } from '#words/activity.ts';

/** What stands in a time field. `accepted`: what the person took of a text that could not be read wholly. */
export type TimeText = { text: string; accepted: Edtf | null };

export const noText: TimeText = { text: '', accepted: null };

/** What something is planned for: once, again and again, again and again within a time, or nobody has said when. */
export type Timing = { time: WrittenTime | null; recurrence: Recurrence | null };

export function timingOf({ time, recurrence }: Activity): Timing {
  return { time: time.current, recurrence };
}

/** A timing in the words in which it was written: what its field begins with. */
export function textOf(timing: Timing): TimeText {
  return { text: plannedPhrase(timing), accepted: null };
}

/** Whether the field still says what holds, whose value then stays: it may have been read on another day. */
export function isUntouched({ text, accepted }: TimeText, present: Timing): boolean {
  return accepted === null && text.trim() === plannedPhrase(present).trim();
}

/** What the field is understood as. `present`: what holds now, or null where one time that has been is asked for. */
export function readingOf(value: TimeText, present: Timing | null, today: CalendarDate): Reading {
  if (present !== null && isUntouched(value, present)) return readingOfTiming(present);
  if (value.accepted !== null) return { kind: 'time', edtf: value.accepted, remarks: [] };
  const reading = read(value.text, today, present === null ? 'back' : 'ahead');
  if (reading.kind === 'unread') return { ...reading, notUnderstood: runsOf(reading.notUnderstood, value.text) };
  if (reading.kind !== 'recurring') return reading;
  return { ...reading, rhythm: counting(reading.rhythm, present?.recurrence ?? null) };
}

function readingOfTiming({ time, recurrence }: Timing): Reading {
  if (recurrence !== null) return { kind: 'recurring', rhythm: recurrence, edtf: time?.edtf ?? null, remarks: [] };
  return time === null ? { kind: 'empty' } : { kind: 'time', edtf: time.edtf, remarks: [] };
}

/** The one time that has been which the field gives, in the words in which it was typed, or undefined while it gives none. */
export function timeIn(value: TimeText, today: CalendarDate): WrittenTime | undefined {
  const reading = readingOf(value, null, today);
  return reading.kind === 'time' ? { edtf: reading.edtf, phrase: value.text.trim() } : undefined;
}

/** When it plans something that is done once, null where nobody has said, or undefined while it gives no such time. */
export function onceIn(
  value: TimeText,
  present: WrittenTime | null,
  today: CalendarDate,
): WrittenTime | null | undefined {
  if (value.text.trim() === '') return null;
  const timing = timingIn(value, { time: present, recurrence: null }, today);
  return timing?.recurrence === null ? timing.time : undefined;
}

/** What the field plans, or undefined while it cannot be read. */
export function timingIn(value: TimeText, present: Timing, today: CalendarDate): Timing | undefined {
  if (isUntouched(value, present)) return present;
  const reading = readingOf(value, present, today);
  switch (reading.kind) {
    case 'empty':
    case 'unread':
      return undefined;
    case 'none':
      return { time: null, recurrence: null };
    case 'time':
      return { time: { edtf: reading.edtf, phrase: value.text.trim() }, recurrence: null };
    case 'recurring': {
      const [often, within] = wordsOf(value.text.trim(), reading.edtf, today);
      return {
        time: reading.edtf === null ? null : { edtf: reading.edtf, phrase: within },
        recurrence: { ...reading.rhythm, phrase: often },
      };
    }
  }
}

/** Words that stand side by side in the text as the one quotation that they are. */
function runsOf(words: readonly string[], text: string): string[] {
  const plain = text.replace(/\s+/g, ' ');
  const runs: string[] = [];
  for (const word of words) {
    const joined = `${runs.at(-1)} ${word}`;
    if (plain.includes(joined)) runs[runs.length - 1] = joined;
    else runs.push(word);
  }
  return runs;
}

/** "Två gånger per år" says how often but not of what: what was counted before still is. */
function counting(rhythm: Rhythm, before: Recurrence | null): Rhythm {
  if (before === null || rhythm.one !== 'gång') return rhythm;
  return { ...rhythm, one: before.one, many: before.many };
}

/** How often and within which time, each in its own words, or both in all of them where they cannot be told apart. */
function wordsOf(phrase: string, time: Edtf | null, today: CalendarDate): [often: string, within: string] {
  if (time === null) return [phrase, ''];
  for (const { index } of phrase.matchAll(/\s/g)) {
    const [head, tail] = [phrase.slice(0, index).replace(/,$/, ''), phrase.slice(index).trim()];
    if (isRhythm(head, today) && isTime(tail, time, today)) return [head, tail];
    if (isTime(head, time, today) && isRhythm(tail, today)) return [tail, head];
  }
  return [phrase, phrase];
}

function isRhythm(text: string, today: CalendarDate): boolean {
  const reading = read(text, today);
  return reading.kind === 'recurring' && reading.edtf === null;
}

function isTime(text: string, time: Edtf, today: CalendarDate): boolean {
  const reading = read(text, today);
  return reading.kind === 'time' && reading.edtf === time;
}

const known = new Map<string, Reading>();

/** So that nobody can fill the memory by typing. */
const mostKnown = 200;

/** Remembered: a form and its field both ask, and the field lags behind, while a long text takes its time to read. */
function read(text: string, today: CalendarDate, direction: Direction = 'ahead'): Reading {
  const key = `${direction} ${today} ${text}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size >= mostKnown) known.clear();
  const reading = readTime(text, today, direction);
  known.set(key, reading);
  return reading;
}
