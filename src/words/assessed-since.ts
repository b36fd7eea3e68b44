import type { CalendarDate } from '#domain/calendar.ts';
import type { Assessment } from '#domain/plan.ts';
import { dateLabel } from '#domain/time/label.ts';
import { counted } from './numbers.ts';

/** The meeting that judgements are held against. */
type LastMeeting = { title: string; on: CalendarDate };

/** Whether an area has been judged since the last meeting or, when there was none, at all. */
export function assessedSince(assessment: Assessment | null, last: LastMeeting | null): boolean {
  return assessment !== null && (last === null || assessment.on > last.on);
}

/** "4 av 9 områden är bedömda sedan förra mötet, 16 mars 2023." */
export function freshAssessments(assessments: readonly (Assessment | null)[], last: LastMeeting | null): string {
  const fresh = assessments.filter((one) => assessedSince(one, last)).length;
  const since = last === null ? '' : ` sedan förra mötet, ${dateLabel(last.on)}`;
  return `${fresh} av ${counted(assessments.length, 'område', 'områden')} är ${fresh === 1 ? 'bedömt' : 'bedömda'}${since}.`;
}
