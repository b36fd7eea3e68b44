import type { Setting } from '#contract/views.ts';
import type { Names } from '../plan-view.ts';

/** What a form that changes the plan needs to know besides what it changes. */
export type ChangeView = Pick<Setting, 'today' | 'people'> & Names;
