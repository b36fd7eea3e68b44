import { expect, it } from 'vitest';

/** Minutes to add to local time to get UTC, in January, when no zone here has daylight saving. */
const offsets: Record<string, number> = {
  'Europe/Stockholm': -60,
  'Asia/Tokyo': -540,
  'America/Los_Angeles': 480,
};

it('runs in the time zone that its project names', () => {
  const zone = process.env.TZ ?? 'none';
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
  expect(new Date('2023-01-15T12:00:00Z').getTimezoneOffset()).toBe(offsets[zone]);
});
