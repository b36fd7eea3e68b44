import { describe, expect, it } from 'vitest';
import { calendarDate } from '#domain/calendar.ts';
import { aChart, aLine, aPoint } from '#tests/charts.ts';
import { linesOf, pictureOf } from './picture.ts';

describe('a picture of a chart', () => {
  it('says all by itself: finding, measure, cut, lines, breaks and source', () => {
    const breaks = [{ on: calendarDate('2022-12-31'), text: 'Ny fråga.' }];
    const runs = [[{ ...aPoint(2021, 84), interval: { low: 83, high: 85 } }], [aPoint(2022, 82)]];
    const words = textsOf(pictureOf(aChart({ breaks, lines: [aLine({ runs })] }), '<svg/>'));
    expect(words).toEqual([
      'Fler elever är behöriga',
      'Andel, procent',
      'Axeln börjar vid 81,5\u00a0%, inte vid noll.',
      'Kalmar län',
      'A: Ny fråga.',
      'Lodräta streck: 95 % konfidensintervall.',
      'Källa: Skolverket.',
    ]);
  });

  it('says what must stand on every copy, where there is such a thing', () => {
    const words = textsOf(pictureOf(aChart({ notice: 'Ring 112 om det är akut.' }), ''));
    expect(words.slice(-2)).toEqual(['Källa: Skolverket.', 'Ring 112 om det är akut.']);
  });

  it('is a document of its own, on white, whatever stands in its words', () => {
    const picture = pictureOf(aChart({ title: 'Fler <b>& "fler"\u0000\ud800' }), '<svg/>');
    expect(picture).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="1200" height="\d+"/);
    expect(picture).toContain('fill="#ffffff"');
    expect(textsOf(picture)[0]).toBe('Fler &lt;b&gt;&amp; &quot;fler&quot;');
    expect(() => encodeURIComponent(picture)).not.toThrow();
  });

  it('breaks its heading before the edge, whatever face the system has', () => {
    const picture = pictureOf(
      aChart({ title: 'Självmord, femårsmedelvärde: 15,8 per 100 000 invånare, högre än riket' }),
      '',
    );
    const heading = /font-weight="650"[^>]*>(.*?)<\/text>/.exec(picture)?.[1] ?? '';
    const lines = [...heading.matchAll(/<tspan[^>]*>(.*?)<\/tspan>/g)].map(([, line = '']) => line.length);
    expect(lines).toHaveLength(2);
    // 1120 pixels wide, in letters of 28 pixels that may be seven tenths as wide as high.
    expect(Math.max(...lines)).toBeLessThanOrEqual(57);
  });

  it('grows with what it says', () => {
    const heightOf = (source: string) => Number(/ height="(\d+)"/.exec(pictureOf(aChart({ source }), ''))?.[1]);
    expect(heightOf('Källa: '.repeat(60))).toBeGreaterThan(heightOf('Källa.'));
  });
});

it('breaks lines between words, and lets a long word stand out', () => {
  expect(linesOf('ett två tre fyra', 8)).toEqual(['ett två', 'tre fyra']);
  expect(linesOf('a oändlighetsord b', 5)).toEqual(['a', 'oändlighetsord', 'b']);
  expect(linesOf('', 5)).toEqual([]);
});

function textsOf(picture: string): string[] {
  return [...picture.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, text = '']) => text.replace(/<[^>]*>/g, ''));
}
