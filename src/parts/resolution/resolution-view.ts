import type { Setting } from '#contract/views.ts';
import type { Activity } from '#domain/activity.ts';
import type { Area } from '#domain/plan.ts';
import type { ChangeView } from '#parts/change/change-view.ts';
import type { Permission } from '#parts/plan-view.ts';

/**
 * What a list of decisions needs to know of the plan. `areas`: those that they may concern; none where the page says by
 * itself which it is. An activity whose title is not known here is told by its area's alone.
 */
export type ResolutionView = ChangeView &
  Permission &
  Pick<Setting, 'asOf'> & {
    areas: readonly Pick<Area, 'id' | 'title'>[];
    activities: readonly Pick<Activity, 'id' | 'title'>[];
  };
