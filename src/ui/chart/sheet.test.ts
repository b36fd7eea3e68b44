import { describe, expect, it } from 'vitest';
import { calendarDate } from '#domain/calendar.ts';
import { aChart, aLine, aPoint } from '#tests/charts.ts';
import { csvOf, markupOf, sheetOf, tabbedOf } from './sheet.ts';

const rich = aChart({
  lines: [
    aLine({ runs: [[{ ...aPoint(2021, 84.2), interval: { low: 82, high: 86.35 } }, aPoint(2022, -0.5)]] }),
    aLine({ id: 'riket', name: 'Riket', runs: [[aPoint(2021, 246_352)]] }),
  ],
  missing: [{ line: 'riket', on: calendarDate('2022-12-31'), period: '2022', why: 'bortfall' }],
  breaks: [{ on: calendarDate('2022-12-31'), text: 'Ny fråga.' }],
  levels: [{ name: 'Mål', value: 90 }],
});

describe('a table as a file', () => {
  it('opens in a Swedish spreadsheet with every number, why others are missing, and the source', () => {
    expect(csvOf(sheetOf(rich))).toBe(
      [
        '\uFEFFFler elever är behöriga',
        'Andel, procent',
        '',
        'Period;Kalmar län;Kalmar län, nedre gräns;Kalmar län, övre gräns;Riket',
        '2021;84,2;82,0;86,35;246352,0',
        'Ny fråga.',
        '2022;-0,5;;;bortfall',
        'Mål;90,0',
        '',
        'Källa: Skolverket.',
        '',
      ].join('\r\n'),
    );
  });

  it.each([
    ['=SUM(A1)', "'=SUM(A1)"],
    ['+46', "'+46"],
    ['-1', "'-1"],
    ['@cmd', "'@cmd"],
    ['\tdolt', `"'\tdolt"`],
    ['＝1', "'＝1"],
    ['a;b', '"a;b"'],
    ['"så kallad"', '"""så kallad"""'],
    ['två\nrader', '"två\nrader"'],
    ['– ', '"– "'],
  ])('makes words of %j', (title, written) => {
    expect(csvOf(sheetOf(aChart({ title })))).toContain(`\uFEFF${written}\r\n`);
  });

  it('says what must stand on every copy, where there is such a thing', () => {
    const file = csvOf(sheetOf(aChart({ notice: 'Ring 112 om det är akut.' })));
    expect(file).toMatch(/Källa: Skolverket\.\r\nRing 112 om det är akut\.\r\n$/);
  });

  it('keeps what arithmetic leaves behind out of the numbers', () => {
    expect(csvOf(sheetOf(aChart({ levels: [{ name: 'Mål', value: 0.1 + 0.2 }] })))).toContain('Mål;0,3\r\n');
  });
});

describe('a table on the clipboard', () => {
  it('has a tab between cells and none within them', () => {
    const lines = tabbedOf(sheetOf(aChart({ title: 'Med\ttabb' }))).split('\n');
    expect(lines).toEqual([
      'Med tabb',
      'Andel, procent',
      'Period\tKalmar län',
      '2021\t84,2',
      '2022\t83,9',
      'Källa: Skolverket.',
    ]);
  });

  it('is a table where there are tables, in which nothing is markup', () => {
    const markup = markupOf(sheetOf(aChart({ title: '<img src=x onerror="alert(1)">&' })));
    expect(markup).toContain('<p>&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;</p>');
    expect(markup).toContain('<tr><td>2021</td><td>84,2</td></tr>');
  });
});
