import type { Indicator, SplitKind } from '#domain/indicator.ts';

const parameter = 'delat';
const kindWords: Record<SplitKind, string> = { sex: 'kon', group: 'grupp', place: 'plats' };

/** What of an indicator may be shown in parts. Suicide is never shown by place: the numbers are few and people known. */
export function splitKindsOf({ splits }: Pick<Indicator, 'splits'>, isAboutSuicide: boolean): SplitKind[] {
  const kinds: readonly SplitKind[] = ['sex', 'group', 'place'];
  return kinds.filter((kind) => splits.some(({ by }) => by === kind) && !(kind === 'place' && isAboutSuicide));
}

/** The parts that the address asks for, or null: the whole beside the country. */
export function splitIn(search: URLSearchParams, kinds: readonly SplitKind[]): SplitKind | null {
  return kinds.find((kind) => kindWords[kind] === search.get(parameter)) ?? null;
}

export function withSplit(search: URLSearchParams, kind: SplitKind | null): URLSearchParams {
  const next = new URLSearchParams(search);
  if (kind === null) next.delete(parameter);
  else next.set(parameter, kindWords[kind]);
  return next;
}
