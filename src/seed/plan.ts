import { calendarDate } from '#domain/calendar.ts';
import type { Plan } from '#domain/plan.ts';
import { written } from '#domain/time/written.ts';
import { deck } from './sources.ts';

/** The first day of the plan's period; before it there is no plan to show. */
export const planStart = calendarDate('2023-01-01');

/** All the deck's times have passed, so the example stands on a day on which they can still be tried. */
export const exampleToday = calendarDate('2023-06-15');

export const plan = {
  type: 'plan',
  id: 'plan-2023-2025',
  title: 'Regionplan 2023–2025',
  organisation: 'Region Kalmar län',
  period: written('2023/2025', '2023-2025'),
  calendar: { mode: 'example', exampleToday },
  soonDays: 30,
  assignment: {
    text: 'Redovisa de prioriterade aktiviteterna i länets folkhälsoarbete och när de ska ske: vad som görs i dag enligt besluten i regionplanen 2023–2025 och hur arbetet sedan ska följas upp.',
    source: deck,
    reports: [
      { title: 'Delrapport 1: det som görs i dag enligt regionplanen 2023–2025', time: null },
      { title: 'Delrapport 2: nya arbetssätt med kontinuerlig uppföljning', time: null },
      { title: 'Slutrapport', time: written('2024-03', 'mars 2024') },
      { title: 'Därefter: regionplan 2024–2026 anger kommande fokus', time: written('2024/2026', '2024-2026') },
    ],
  },
} as const satisfies Plan;
