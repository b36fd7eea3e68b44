import { activityStatuses } from '#domain/activity.ts';
import { type Filter, noFilter } from '#domain/filter.ts';
import { nationalTargets, priorityGroups } from '#domain/tags.ts';
import { asOfParameter } from '#lib/as-of.ts';
import { yearIn } from '../year.ts';

/** Filters live in the address, in Swedish because people see it, so that a link shows the same selection. */
const parameters: Record<keyof Filter, string> = {
  text: 'sok',
  status: 'status',
  coordinatorId: 'samordnare',
  nationalTarget: 'malomrade',
  priorityGroup: 'malgrupp',
  partnerId: 'part',
  period: 'period',
};

/** What the address says. What it says wrongly counts as not said. */
export function filterIn(search: URLSearchParams): Filter {
  const read = (key: keyof Filter) => search.get(parameters[key]);
  const [coordinator, partner] = [read('coordinatorId'), read('partnerId')];
  return {
    text: read('text') ?? '',
    status: oneOf([...activityStatuses, 'late'] as const, read('status')),
    coordinatorId: coordinator?.startsWith('person-') ? `person-${coordinator.slice(7)}` : null,
    nationalTarget: oneOf(nationalTargets, read('nationalTarget')),
    priorityGroup: oneOf(priorityGroups, read('priorityGroup')),
    partnerId: partner?.startsWith('partner-') ? `partner-${partner.slice(8)}` : null,
    period: read('period') === 'none' ? 'none' : yearIn(read('period')),
  };
}

/** The same address with a filter's field set, or removed when it lets everything through. */
export function withField(search: URLSearchParams, field: keyof Filter, value: string): URLSearchParams {
  const next = new URLSearchParams(search);
  if (value === '') next.delete(parameters[field]);
  else next.set(parameters[field], value);
  return next;
}

export function withoutFilter(search: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(search);
  for (const parameter of Object.values(parameters)) next.delete(parameter);
  return next;
}

/** The filters and the day shown, for links between pages that show the same selection. Empty, or begins with "?". */
export function selectionIn(search: URLSearchParams): string {
  const kept = new URLSearchParams();
  for (const parameter of [asOfParameter, ...Object.values(parameters)]) {
    const value = search.get(parameter);
    if (value !== null) kept.set(parameter, value);
  }
  return kept.size === 0 ? '' : `?${kept}`;
}

/** A field's value as the form shows it. */
export function fieldValue(filter: Filter, field: keyof Filter): string {
  return String(filter[field] ?? noFilter.text);
}

function oneOf<const T extends string>(values: readonly T[], text: string | null): T | null {
  return values.find((value) => value === text) ?? null;
}
