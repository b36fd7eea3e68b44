import { describe, expect, it } from 'vitest';
import { calendarDate } from '#domain/calendar.ts';
import { aChart, aLine, aPoint } from '#tests/charts.ts';
import type { ChartModel } from './chart-model.ts';
import { type Cell, rowsOf } from './rows.ts';

/** A row as its words: what is missing by why, what is nothing by a dash. */
const told = (model: ChartModel) =>
  rowsOf(model).map((row) => {
    if (row.kind === 'break') return row.text;
    return [row.period, ...row.cells.map(contentOf)];
  });

function contentOf(cell: Cell): string | number {
  if (cell === null) return '–';
  return 'why' in cell ? cell.why : cell.value;
}

const riket = aLine({ id: 'riket', name: 'Riket', isMain: false, runs: [[aPoint(2020, 70), aPoint(2022, 72)]] });

describe('the table of a chart', () => {
  it('has every period of every line once, in order, whatever runs they are in', () => {
    const own = aLine({ runs: [[aPoint(2019, 80)], [aPoint(2022, 83)]] });
    expect(told(aChart({ lines: [own, riket] }))).toEqual([
      ['2019', 80, '–'],
      ['2020', '–', 70],
      ['2022', 83, 72],
    ]);
  });

  it('says why a value is missing, where it belongs', () => {
    const missing = [{ line: 'riket', on: calendarDate('2021-12-31'), period: '2021', why: 'sekretess' }];
    expect(told(aChart({ lines: [aLine(), riket], missing }))).toEqual([
      ['2020', '–', 70],
      ['2021', 84.2, 'sekretess'],
      ['2022', 83.9, 72],
    ]);
  });

  it('keeps a long period apart from the year that it ends with', () => {
    const long = { ...aPoint(2021, 80), from: calendarDate('2018-01-01'), period: '2018–2021' };
    const lines = [aLine({ runs: [[aPoint(2021, 84)]] }), aLine({ id: 'long', runs: [[long]] })];
    const missing = [{ line: 'own', on: long.on, period: long.period, why: 'bortfall' }];
    expect(told(aChart({ lines, missing }))).toEqual([
      ['2018–2021', 'bortfall', 80],
      ['2021', 84, '–'],
    ]);
  });

  it('says what changes before the first period that is measured anew, or after all of them', () => {
    const breaks = [
      { on: calendarDate('2030-12-31'), text: 'Ny lag.' },
      { on: calendarDate('2022-12-31'), text: 'Ny fråga.' },
    ];
    expect(told(aChart({ breaks }))).toEqual([['2021', 84.2], 'Ny fråga.', ['2022', 83.9], 'Ny lag.']);
  });

  it('holds a step until the next, and nothing before the first', () => {
    const on = (day: string, value: number) => ({ ...aPoint(2023, value), on: calendarDate(day), period: day });
    const done = aLine({ shape: 'step', runs: [[on('2023-01-01', 0), on('2023-03-01', 2)]] });
    const late = aLine({ id: 'late', shape: 'step', runs: [[on('2023-02-01', 1)]] });
    expect(told(aChart({ lines: [done, late] }))).toEqual([
      ['2023-01-01', 0, '–'],
      ['2023-02-01', 0, 1],
      ['2023-03-01', 2, 1],
    ]);
  });
});
