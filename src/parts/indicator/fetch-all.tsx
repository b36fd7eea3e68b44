import type { IndicatorList } from '#contract/views.ts';
import type { Permission } from '#parts/plan-view.ts';

/** Asks every source that can be asked, for whoever may. */
export function FetchAll({ view }: { view: IndicatorList & Permission }) {
  return view.may('ask-for-values') ? <p>Hämta för alla mått</p> : null;
}
