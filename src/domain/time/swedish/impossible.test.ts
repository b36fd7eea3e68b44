import { describe, expect, it } from 'vitest';
import { read } from '#tests/reading.ts';

describe('what cannot be is said to be impossible', () => {
  it.each([
    ['fredag 15 juni', 'no-such-day 2023-06-15'],
    ['31 februari', 'no-such-day 2024-02'],
    ['v. 54', 'no-such-part -'],
    ['Q5', 'no-such-part -'],
    ['månad 13', 'no-such-part -'],
    ['2026–2023', 'ends-before-it-begins -'],
    ['varje vecka', 'no-such-rhythm -'],
    ['vart tredje år', 'no-such-rhythm -'],
    ['vartannat år', 'no-such-rhythm -'],
    ['varannan vecka', 'no-such-rhythm -'],
    ['en gång i veckan', 'no-such-rhythm -'],
    ['veckovis', 'no-such-rhythm -'],
    ['2023-02-30', 'no-such-day -'],
    ['29 februari 2023', 'no-such-day 2023-02'],
    ['30 feb', 'no-such-day 2024-02'],
    ['31/4', 'no-such-day -'],
    ['32/1', 'no-such-day -'],
    ['13/13', 'no-such-day -'],
    ['H3', 'no-such-part -'],
    ['T4 2024', 'no-such-part 2024'],
    ['kvartal 0', 'no-such-part -'],
    ['femte kvartalet', 'no-such-part -'],
    ['år 0000', 'no-such-day -'],
    ['2024-13', 'no-such-part -'],
    ['17–15 mars', 'ends-before-it-begins -'],
    ['våren 2024–våren 2023', 'ends-before-it-begins -'],
    ['varje dag', 'no-such-rhythm -'],
    ['vart femte år', 'no-such-rhythm -'],
    ['vart 5:e år', 'no-such-rhythm -'],
    ['vartannat år t.o.m. 2030', 'no-such-rhythm -'],
    ['onsdag 14 maj 2024', 'no-such-day 2024-05-14'],
  ])('%s: %s', (phrase, time) => {
    expect(read(phrase)).toBe(time);
  });
});

describe('that there is no time is understood', () => {
  it.each([
    ['tid ej angiven', 'none'],
    ['–', 'none'],
    ['?', 'none'],
    ['okänt', 'none'],
    ['ej bestämt', 'none'],
    ['TBD', 'none'],
    ['tbd', 'none'],
    ['inte bestämt ännu', 'none'],
    ['ännu ej bestämt', 'none'],
    ['ej beslutat', 'none'],
    ['Tid saknas', 'none'],
    ['ej satt', 'none'],
    ['-', 'none'],
    ['ingen tidsplan', 'none'],
    ['datum saknas', 'none'],
    ['bestäms senare', 'none'],
    ['meddelas senare', 'none'],
    ['Ej tidsatt', 'none'],
    ['Ingen tid angiven', 'none'],
    ['tid ej satt', 'none'],
    ['---', 'none'],
    ['? ?', 'none'],
  ])('%s: %s', (phrase, time) => {
    expect(read(phrase)).toBe(time);
  });
});
