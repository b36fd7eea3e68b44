import type { MeetingDetail } from '#contract/views.ts';
import type { Names, Permission } from '#parts/plan-view.ts';

/** The meeting with the names behind its ids and what the person at the screen may do with it. */
export type OperatorView = MeetingDetail & Names & Permission;
