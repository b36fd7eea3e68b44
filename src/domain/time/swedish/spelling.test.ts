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
    ['spetember 2023', '2023-09'],
    ['novemmbr 2023', '2023-11'],
    ['halvårskiftet 2023', '2023-06-30~/2023-07-01~'],
    ['forsta kvartalet 2023', '2023-33'],
    ['tredje tertalet', '2023-39'],
    ['senats 1 mars', '/2024-03-01'],
    ['var tredje månda', 'unread - var tredje månda'],
  ])('%s: %s', (phrase, time) => {
    expect(read(phrase)).toBe(time);
  });
});

describe('what is not put right', () => {
  it.each([
    ['mai 2023', 'too short to guess at'],
    ['mras 2023', 'too short a word to be meant'],
    ['junii 2023', 'too short a word to be meant'],
    ['apl 2023', 'too far from any'],
    ['måndad 18 september 2023', 'as near to “månad” as to “måndag”'],
    ['snart 2023', 'a word of its own, although near to “start”'],
  ])('%s: %s', (phrase) => {
    expect(read(phrase)).toMatch(/^unread/);
  });
});
