import type { CalendarDate } from '#domain/calendar.ts';
import type { Edtf } from '#domain/time/edtf.ts';
import type { Scale } from './scale.ts';

/** What every line of a timeline is drawn against. `planned`: the plan's own period. */
export type Axis = { scale: Scale; today: CalendarDate; planned: Edtf };
