import type { MeetingDetail, MeetingList } from '#contract/views.ts';
import type { Names, Permission } from '#parts/plan-view.ts';

/** All meetings as the page shows them. */
export type MeetingsView = MeetingList & Names & Permission;

/** One meeting as its page shows it. */
export type MeetingView = MeetingDetail & Names & Permission;
