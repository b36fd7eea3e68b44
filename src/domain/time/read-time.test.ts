import { describe, expect, it } from 'vitest';
import { read, remarksOn } from '#tests/reading.ts';

describe('what the plan itself says is read as it was meant', () => {
  it.each([
    ['klart augusti 2023', '2023-08'],
    ['våren 2023', '2023-21'],
    ['under hösten -24', '2024-23'],
    ['i slutet av år 2023', '2023-36~'],
    ['t.o.m. 2024', '../2024'],
    ['Q3 2025', '2025-35'],
    ['T2', '2023-38'],
    ['2023–2026', '2023/2026'],
    ['halvårsskiftet', '2023-06-30~/2023-07-01~'],
    ['v. 14', '2024-04-01/2024-04-07'],
    ['före sommaren', '/2024-05'],
    ['nästa år', '2024'],
    ['löpande', '../..'],
    ['två gånger per år', '2 gånger/year'],
    ['15/6', '2023-06-15'],
    ['15 juni', '2023-06-15'],
  ])('%s: %s', (phrase, time) => {
    expect(read(phrase)).toBe(time);
  });
});

describe('what is said beside the time', () => {
  it.each([
    ['15/6', ['year-assumed 2023']],
    ['v. 14', ['year-assumed 2024']],
    ['i höst', []],
    ['agusti 2023', ['spelling agusti augusti']],
    ['15 mars 2024 kl. 9', ['time-of-day kl. 9']],
  ])('%s: %j', (phrase, remarks) => {
    expect(remarksOn(phrase)).toEqual(remarks);
  });
});
