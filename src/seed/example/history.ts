import type { Happening } from '#domain/events.ts';
import { assessments } from './assessments.ts';
import { checkIns } from './check-ins.ts';
import { meetings } from './meetings.ts';
import { notes } from './notes.ts';
import { progress } from './progress.ts';

/** Exempeldata: half a year of use, to make the dashboard worth trying. It says nothing about the real world. */
export const exampleHistory: readonly Happening[] = [...progress, ...checkIns, ...notes, ...assessments, ...meetings];
