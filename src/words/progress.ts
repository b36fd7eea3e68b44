import type { ActivityStatus } from '#domain/activity.ts';
import type { Progress } from '#domain/progress.ts';
import { timeLabel } from '#domain/time/label.ts';
import type { Recurrence, RecurrenceProgress } from '#domain/time/recurrence.ts';
import { periodNames } from './names.ts';
import { capitalised, counted, listed, numeral } from './numbers.ts';

/** How a count of each status is put: "16 pågår", "7 ej påbörjade". */
const counts: Record<ActivityStatus | 'late', (count: number) => string> = {
  done: (count) => `${count} ${count === 1 ? 'klar' : 'klara'}`,
  ongoing: (count) => `${count} pågår`,
  'not-started': (count) => `${count} ej ${count === 1 ? 'påbörjad' : 'påbörjade'}`,
  paused: (count) => `${count} ${count === 1 ? 'pausad' : 'pausade'}`,
  cancelled: (count) => `${count} ${count === 1 ? 'avbruten' : 'avbrutna'}`,
  late: (count) => `${count} ${count === 1 ? 'försenad' : 'försenade'}`,
};

const notDone = ['ongoing', 'not-started', 'paused', 'cancelled'] as const;

/** The plan in two or three sentences, computed: what the first screen says first. */
export function planSentence(progress: Progress, promisesWithoutActivity: number): string {
  if (progress.total === 0) return 'Planen har inga aktiviteter än.';
  const rest = notDone.filter((status) => progress[status] > 0).map((status) => counts[status](progress[status]));
  const sentences = [
    `Av ${counted(progress.total, 'aktivitet', 'aktiviteter')} är ${listed([counts.done(progress.done), ...rest])}.`,
    progress.late === 0 ? 'Ingen är försenad.' : `${capitalised(lateCount(progress.late))}.`,
  ];
  if (promisesWithoutActivity > 0) {
    const promises = promisesWithoutActivity === 1 ? 'löfte' : 'löften';
    sentences.push(`${capitalised(numeral(promisesWithoutActivity))} ${promises} saknar aktivitet.`);
  }
  return sentences.join(' ');
}

/** "1 av 2 aktiviteter klara, 1 pågår": the card's line. */
export function progressLine(progress: Progress): string {
  if (progress.total === 0) return 'Inga aktiviteter';
  const done = `${progress.done} av ${counted(progress.total, 'aktivitet', 'aktiviteter')} ${
    progress.total === 1 ? 'klar' : 'klara'
  }`;
  const rest = notDone.filter((status) => progress[status] > 0).map((status) => counts[status](progress[status]));
  // Late ones have been counted already, by the status that somebody chose for them.
  return [done, ...rest, ...(progress.late > 0 ? [`varav ${counts.late(progress.late)}`] : [])].join(', ');
}

/** "2 konferenser per år", "1 konferens per tertial". */
export function rhythmOf({ times, per, one, many }: Omit<Recurrence, 'phrase'>): string {
  return `${counted(times, one, many)} per ${periodNames[per]}`;
}

/** "1 av 2 ANDTS-konferenser 2023", "0 av 1 konferens 2023". */
export function recurrenceLine({ recurrence: { times, one, many }, done, period }: RecurrenceProgress): string {
  return `${done.length} av ${counted(times, one, many)} ${timeLabel(period)}`;
}

/** How much of the plan a filter lets through: "2 av 9 områden, 4 av 25 aktiviteter". */
export function shownWords(shown: readonly Listed[], areas: readonly Listed[], isFiltering: boolean): string {
  const count = (of: readonly Listed[]) => of.reduce((sum, { activities }) => sum + activities.length, 0);
  return isFiltering
    ? `${shown.length} av ${areas.length} områden, ${count(shown)} av ${count(areas)} aktiviteter`
    : `${areas.length} områden, ${count(areas)} aktiviteter`;
}

type Listed = { activities: readonly unknown[] };

function lateCount(count: number): string {
  return count === 1 ? 'en är försenad' : `${numeral(count)} är försenade`;
}
