import type { ChangeView } from '#parts/change/change-view.ts';

/** What the outbox needs to tell of a change: the names behind the ids, and the day. */
export type OutboxView = Pick<ChangeView, 'nameOf' | 'today'>;
