import type { IndicatorDetail } from '#contract/views.ts';
import type { Names, Permission } from '#parts/plan-view.ts';

/** An indicator's page as its parts need it. */
export type IndicatorView = IndicatorDetail & Names & Permission;
