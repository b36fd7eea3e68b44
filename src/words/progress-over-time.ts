import type { StatusChange, StatusSpan } from '#domain/activity-over-time.ts';
import type { ProgressPoint, Unplanned } from '#domain/progress-over-time.ts';
import { dateLabel } from '#domain/time/label.ts';
import { statusNames } from './names.ts';
import { capitalised, counted, listed } from './numbers.ts';

/** "3 aktiviteter skulle ha varit klara vid det här laget, 2 är det." */
export function againstPlanWords({ due, dueDone }: Pick<ProgressPoint, 'due' | 'dueDone'>): string {
  if (due === 0) return 'Ingen aktivitet skulle ha varit klar vid det här laget.';
  if (due === 1) {
    return `1 aktivitet skulle ha varit klar vid det här laget, ${dueDone === 1 ? 'och det är den' : 'men är det inte'}.`;
  }
  const done = dueDone === 0 ? 'men ingen är det' : `${dueDone} är det`;
  return `${due} aktiviteter skulle ha varit klara vid det här laget, ${dueDone === due ? 'och det är de' : done}.`;
}

/** "11 aktiviteter har ingen tid och 1 återkommer; de räknas inte i planen." Null: all are in it. */
export function unplannedWords({ untimed, endless, recurring }: Unplanned): string | null {
  const parts = [
    untimed > 0 && `${counted(untimed, 'aktivitet', 'aktiviteter')} har ingen tid`,
    endless > 0 && `${counted(endless, 'aktivitet', 'aktiviteter')} har inget slut angivet`,
    recurring > 0 && `${counted(recurring, 'aktivitet', 'aktiviteter')} återkommer och räknas år för år`,
  ].filter((part) => part !== false);
  if (parts.length === 0) return null;
  const said = parts.map((part, index) => (index === 0 ? part : part.replace(/ aktivitet(er)?/, '')));
  return `${listed(said)}. Inget av det räknas i vad som skulle ha varit klart.`;
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
