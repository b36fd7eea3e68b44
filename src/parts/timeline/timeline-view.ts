import type { Setting } from '#contract/views.ts';
import type { Names, Permission } from '../plan-view.ts';

/** What a timeline needs to know besides its areas. */
export type TimelineView = Setting & Names & Permission;
