import type { RoomShow } from '#contract/views.ts';

/** What the slides are made of: nothing of what is the operator's own. */
export type RoomView = Omit<RoomShow, 'until'>;
