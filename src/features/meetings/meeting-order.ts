import type { Meeting, MeetingState } from '#domain/meeting.ts';
import { byTime } from '#domain/time/compare.ts';

const states: readonly MeetingState[] = ['open', 'planned', 'closed'];

/** For sorting: what goes on now, what comes next, and then what has been, the latest first. */
export function byNearness(a: Meeting, b: Meeting): number {
  if (a.state !== b.state) return states.indexOf(a.state) - states.indexOf(b.state);
  if (a.state === 'planned') return byTime(a.time.edtf, b.time.edtf);
  return (b.shown?.position ?? 0) - (a.shown?.position ?? 0);
}
