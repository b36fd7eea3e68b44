import type { StatusChange, StatusSpan } from '#domain/activity-over-time.ts';
import type { ProgressPoint, Unplanned } from '#domain/progress-over-time.ts';
import { dateLabel } from '#domain/time/label.ts';
import { statusNames } from './names.ts';
import { capitalised, counted, listed } from './numbers.ts';
import { progressLine } from './progress.ts';

/** "3 aktiviteter skulle ha varit klara vid det här laget, 2 är det." */
export function againstPlanWords({ due, dueDone }: Pick<ProgressPoint, 'due' | 'dueDone'>): string {
  if (due === 0) return 'Ingen aktivitet skulle ha varit klar vid det här laget.';
  if (due === 1) {
    return `1 aktivitet skulle ha varit klar vid det här laget, ${dueDone === 1 ? 'och det är den' : 'men är det inte'}.`;
  }
  const done = dueDone === 0 ? 'men ingen är det' : `${dueDone} är det`;
  return `${due} aktiviteter skulle ha varit klara vid det här laget, ${dueDone === due ? 'och det är de' : done}.`;
}

/** "Från 0 till 2 klara sedan 1 januari 2023; 3 skulle ha varit klara": what a chart shows, in one line. */
export function progressFinding(points: readonly ProgressPoint[]): string {
  const [first, now] = [points[0], points.at(-1)];
  if (first === undefined || now === undefined) return 'Inga aktiviteter';
  const plan =
    now.due === 0 ? 'ingen skulle ha varit klar' : `${now.due} skulle ha varit ${now.due === 1 ? 'klar' : 'klara'}`;
  return `${doneWords(first, now)} ${dateLabel(first.on)}; ${plan}`;
}

function doneWords(first: ProgressPoint, now: ProgressPoint): string {
  if (first.done !== now.done) return `Från ${first.done} till ${now.done} klara sedan`;
  return now.done === 0 ? 'Ingen har blivit klar sedan' : `Lika många klara, ${now.done}, som`;
}

/** How it was at first, how it is now, and when most were late: what a chart shows, for who cannot see it. */
export function howItWentWords(points: readonly ProgressPoint[]): string {
  const [first, now] = [points[0], points.at(-1)];
  if (first === undefined || now === undefined) return 'Inga aktiviteter.';
  const worst = points.reduce((most, point) => (point.late > most.late ? point : most), first);
  return [
    points.length > 1 && `${dateLabel(first.on)}: ${progressLine(first)}.`,
    worst.late > now.late && `Flest försenade: ${worst.late}, ${dateLabel(worst.on)}.`,
    `${dateLabel(now.on)}: ${progressLine(now)}.`,
  ]
    .filter((part) => part !== false)
    .join(' ');
}

export const lineNames = {
  done: 'Klara',
  due: 'Skulle ha varit klara',
  late: 'Försenade',
  ongoing: 'Pågår',
} as const;

/** What is held against what, and what is not: it has no last day, and none is guessed. */
export function plannedRule({ untimed, endless, recurring }: Unplanned): string {
  const rule =
    'En aktivitet skulle ha varit klar när den sista möjliga dagen i dess första tid har gått. Avbrutna räknas inte.';
  const beside = [
    { count: untimed, words: 'utan tid' },
    { count: endless, words: 'utan angivet slut' },
    { count: recurring, words: 'som återkommer' },
  ].filter(({ count }) => count > 0);
  if (beside.length === 0) return rule;
  const parts = beside.map(({ count, words }, index) => {
    return `${index === 0 ? counted(count, 'aktivitet', 'aktiviteter') : count} ${words}`;
  });
  return `${rule} Inte heller ${listed(parts)}.`;
}

/** "Sedan årsskiftet: 2 blev klara, 3 började": each activity once, by how it is now. */
export function sinceNewYearWords(changes: readonly StatusChange[]): string {
  const kinds = changeKinds.flatMap(({ is, words }) => {
    const count = changes.filter(is).length;
    return count === 0 ? [] : [words(count)];
  });
  return kinds.length === 0 ? 'Ingen status har ändrats sedan årsskiftet' : `Sedan årsskiftet: ${kinds.join(', ')}`;
}

type ChangeKind = { is: (change: StatusChange) => boolean; words: (count: number) => string };

/** Every change is of exactly one of these. */
const changeKinds: readonly ChangeKind[] = [
  { is: ({ from, to }) => from !== null && to === 'done', words: (n) => `${n} blev ${n === 1 ? 'klar' : 'klara'}` },
  { is: ({ from, to }) => from === 'not-started' && to === 'ongoing', words: (n) => `${n} började` },
  {
    is: ({ from, to }) => from !== null && from !== 'not-started' && to === 'ongoing',
    words: (n) => `${n} togs upp igen`,
  },
  { is: ({ from, to }) => from !== null && to === 'paused', words: (n) => `${n} pausades` },
  { is: ({ from, to }) => from !== null && to === 'cancelled', words: (n) => `${n} avbröts` },
  { is: ({ from, to }) => from !== null && to === 'not-started', words: (n) => `${n} väntar på att börja igen` },
  {
    is: ({ from, to }) => from === null && to === 'done',
    words: (n) => `${n} lades in som ${n === 1 ? 'klar' : 'klara'}`,
  },
  { is: ({ from, to }) => from === null && to !== 'done', words: (n) => `${n} lades in` },
];

/** "Ej påbörjad från 1 januari 2023, pågår sedan 14 mars 2023". Empty: it was not in the plan. */
export function spansWords(spans: readonly StatusSpan[]): string {
  const parts = spans.map(({ first, status }, index) => {
    const preposition = index === spans.length - 1 ? 'sedan' : 'från';
    return `${statusNames[status].toLowerCase()} ${preposition} ${dateLabel(first)}`;
  });
  return capitalised(parts.join(', '));
}
