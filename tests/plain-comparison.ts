import type { Document, Picture } from '#domain/document.ts';
import { outcomeOf, type Series } from '#domain/indicator.ts';
import type { Change, Comparison } from '#domain/since.ts';
import { boundsOf } from '#domain/time/bounds.ts';
import type { WrittenTime } from '#domain/time/written.ts';

/**
 * Two states compared plainly: what is followed of each document is written down as facts, a line each, and the lines
 * are held against each other. What `changesBetween` tells is written as the same lines.
 */

type Facts = ReadonlyMap<string, string>;

const there = 'there';

export function plainDifferences(before: Picture, after: Picture): string[] {
  const ids = new Set([...before.keys(), ...after.keys()]);
  return [...ids].flatMap((id) => differencesOf(before.get(id), after.get(id))).sort();
}

function differencesOf(was: Document | undefined, now: Document | undefined): string[] {
  const document = now ?? was;
  if (document === undefined) return [];
  const [then, today] = [factsOf(was), factsOf(now)];
  // What comes or goes is told by that, and not fact by fact.
  const paths = then.has(there) === today.has(there) ? new Set([...then.keys(), ...today.keys()]) : [there];
  return [...paths]
    .filter((path) => then.get(path) !== today.get(path) && !isOnlyMasked(path, was, now))
    .map((path) => line(placeOf(document), document.id, path, then.get(path), today.get(path)));
}

/** Masked words read otherwise, and nothing has been corrected. */
function isOnlyMasked(path: string, was: Document | undefined, now: Document | undefined): boolean {
  if (path !== 'note' || was?.type !== 'note' || now?.type !== 'note') return false;
  return was.state === 'finished' && was.corrections.length === now.corrections.length;
}

/** What it was is told of these alone. */
const tellsFrom = /^(status|time|recurrence|value .*)$/;

function line(areaId: string | null, id: string, path: string, from = 'none', to = 'none'): string {
  return `${areaId} ${id} ${path}: ${tellsFrom.test(path) ? `${from} → ` : ''}${to}`;
}

function placeOf(document: Document): string | null {
  if (document.type === 'area') return document.id;
  return 'areaId' in document ? document.areaId : null;
}

function factsOf(document: Document | undefined): Facts {
  return new Map(document === undefined ? [] : pairsOf(document).filter((pair) => pair[1] !== 'null'));
}

function pairsOf(document: Document): [string, string][] {
  switch (document.type) {
    case 'area':
      return [
        ['assessment', JSON.stringify(document.assessment && [document.assessment.value, document.assessment.reason])],
      ];
    case 'activity':
      return [
        [there, 'yes'],
        ['status', document.status.value],
        ['time', JSON.stringify(document.time.current)],
        ['recurrence', JSON.stringify(document.recurrence)],
        ...document.milestones.map(({ title, reached }): [string, string] => [title, JSON.stringify(reached)]),
        ...document.occurrences.map(({ id }): [string, string] => [id, 'done']),
      ];
    case 'gate':
      return [
        [there, 'yes'],
        ['time', JSON.stringify(document.time.current)],
        ['outcome', JSON.stringify(document.outcome?.text ?? null)],
      ];
    case 'note':
      return document.state === 'finished' ? [['note', document.text]] : [];
    case 'indicator':
      return [
        [there, 'yes'],
        ...valuesOf('own', document.series),
        ...valuesOf('comparison', document.comparison),
        ...document.splits.flatMap(({ id, series }) => valuesOf(id, series)),
      ];
    default:
      return [];
  }
}

function valuesOf(name: string, series: Series | null): [string, string][] {
  return (series?.observations ?? []).map((one) => [
    `value ${name} ${daysOf(one.period)}`,
    JSON.stringify(outcomeOf(one)),
  ]);
}

function daysOf({ edtf }: WrittenTime): string {
  const { earliestStart, latestEnd } = boundsOf(edtf);
  return `${earliestStart}–${latestEnd}`;
}

/** What a comparison tells, as the lines above. */
export function toldLines({ areas, plan }: Pick<Comparison, 'areas' | 'plan'>): string[] {
  return [
    ...areas.flatMap(({ areaId, changes }) => changes.map((change) => toldLine(areaId, change))),
    ...plan.map((change) => toldLine(null, change)),
  ].sort();
}

function toldLine(areaId: string | null, change: Change): string {
  const [id, path, from, to] = toldOf(areaId, change);
  return line(areaId, id, path, from ?? undefined, to ?? undefined);
}

type Told = readonly [id: string, path: string, from: string | null, to: string | null];

function toldOf(areaId: string | null, change: Change): Told {
  switch (change.kind) {
    case 'assessment':
      return [String(areaId), 'assessment', null, JSON.stringify([change.to, change.reason])];
    case 'measure-added':
      return [change.measure.id, there, null, 'yes'];
    case 'measure': {
      const path = `value ${change.series} ${daysOf(change.period)}`;
      return [change.measure.id, path, fact(change.from), fact(change.to)];
    }
    case 'note':
      return [change.noteId, 'note', null, change.text];
    case 'added':
      return [change.subject.id, there, null, 'yes'];
    case 'gone':
      return [change.subject.id, there, null, null];
    case 'given-up':
      return [change.subject.id, 'status', change.from, 'cancelled'];
    case 'status':
      return [change.subject.id, 'status', change.from, change.to];
    case 'time':
    case 'recurrence':
      return [change.subject.id, change.kind, fact(change.from), fact(change.to)];
    case 'milestone':
      return [change.subject.id, change.milestone, null, fact(change.reached)];
    case 'occurrence':
      return [change.subject.id, change.occurrence.id, null, change.isWithdrawn ? null : 'done'];
    case 'outcome':
      return [change.subject.id, 'outcome', null, fact(change.outcome?.text ?? null)];
  }
}

function fact(value: unknown): string | null {
  return value === null ? null : JSON.stringify(value);
}
