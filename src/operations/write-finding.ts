import { type Delivery, findingOf } from '#domain/delivery.ts';
import { all, find, type VersionedOf } from '#domain/document.ts';
import type { IndicatorId } from '#domain/ids.ts';
import type { Fetched } from '#domain/indicator.ts';
import { todayOf } from '#domain/today.ts';
import type { Ports } from './ports.ts';

type Answered = Exclude<Fetched, { state: 'asked' }>;

/** Whether what was found is still to be written down, of an indicator as it is now. */
export type IsWanted = (indicator: VersionedOf<'indicator'>, answered: Answered) => boolean;

/** How often a finding is fitted anew to what others have changed meanwhile. */
const attempts = 20;

/**
 * Writes down what a delivery means for an indicator, against the very version that it is about: whoever changes it at
 * the same moment goes first.
 */
export async function writeFinding(
  { journal, clock }: Pick<Ports, 'journal' | 'clock'>,
  id: IndicatorId,
  delivery: Delivery,
  isWanted: IsWanted,
): Promise<void> {
  for (let nth = 0; nth < attempts; nth++) {
    const picture = await journal.picture();
    const [plan, indicator] = [all(picture, 'plan')[0], find(picture, 'indicator', id)];
    if (plan === undefined || indicator === undefined) return;
    const { areaId, source, version } = indicator;
    const at = clock.now();
    const fetched: Answered = { ...findingOf(indicator, delivery), at };
    if (!isWanted(indicator, fetched)) return;
    const happening = {
      entityId: id,
      areaId,
      event: { type: 'values-fetched', fetched },
      on: todayOf(plan, at),
      by: null,
      provenance: { kind: 'source', source },
    } as const;
    const batch = { happenings: [happening], at, expected: new Map([[id, version]]), receipt: null };
    if ((await journal.append(batch)).kind === 'appended') return;
  }
}
