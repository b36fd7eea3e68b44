import type { AreaDetail } from '#contract/views.ts';
import type { Names, Permission } from '#parts/plan-view.ts';

/** An area's page as its parts need it. */
export type AreaView = AreaDetail & Names & Permission;
