import { describe, expect, it } from 'vitest';
import { read } from '#tests/reading.ts';

describe('slips of the pen', () => {
  it.each([
    ['Hosten 2024', '2024-23'],
    ['agusti 2023', '2023-08'],
    ['Våren  2023', '2023-21'],
    ['HÖSTEN 2024', '2024-23'],
    ['feburari 2024', '2024-02'],
    ['kvaratl 3 2024', '2024-35'],
    ['septmber 2024', '2024-09'],
    ['tils vidare', '../..'],
    ['löpnade', '../..'],
    ['Oktober -23', '2023-10'],
    ['OKT 23', '2023-10'],
    ['1 OKTOBER 2023', '2023-10-01'],
  ])('%s: %s', (phrase, time) => {
    expect(read(phrase)).toBe(time);
  });
});
