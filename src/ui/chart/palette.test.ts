import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { paperPalette } from './palette.ts';

const tokens = readFileSync(join(import.meta.dirname, '../tokens.css'), 'utf8');
const [light, dark] = [0, 1].map((theme) => [1, 2, 3, 4, 5, 6].map((line) => roleOf(`chart-${line}`, theme)));
const grounds = [
  [colourOf('paper-0'), colourOf('paper-1')],
  [colourOf('night-0'), colourOf('night-1')],
];

describe('the lines of a chart', () => {
  it.each([
    ['light', light, grounds[0]],
    ['dark', dark, grounds[1]],
  ])('stand out 3:1 from page and surface, %s', (_, lines = [], around = []) => {
    for (const line of lines) for (const ground of around) expect(contrast(line, ground)).toBeGreaterThanOrEqual(3);
  });

  it('have in a picture the colours of the light theme', () => {
    expect(paperPalette.lines).toEqual(light?.map(hexOf));
    expect(paperPalette.text).toBe(hexOf(colourOf('ink')));
    expect(paperPalette.soft).toBe(hexOf(colourOf('ink-soft')));
    expect(paperPalette.grid).toBe(hexOf(colourOf('paper-3')));
    expect(paperPalette.edge).toBe(hexOf(colourOf('paper-4')));
  });
});

/** Linear light, 0 to 1. */
type Rgb = readonly [number, number, number];

function colourOf(name: string): Rgb {
  return parsed(new RegExp(`--${name}: (oklch\\([^)]*\\))`).exec(tokens)?.[1]);
}

function roleOf(name: string, theme: number): Rgb {
  const both = new RegExp(`--${name}: light-dark\\((oklch\\([^)]*\\)), (oklch\\([^)]*\\))\\)`).exec(tokens);
  return parsed(both?.[theme + 1]);
}

/** Source: Björn Ottosson, "A perceptual color space for image processing". */
function parsed(oklch = ''): Rgb {
  const [l = Number.NaN, chroma = 0, hue = 0] = (oklch.match(/[\d.]+/g) ?? []).map(Number);
  const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)];
  const long = (l / 100 + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const middle = (l / 100 - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l / 100 - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clipped = (value: number) => Math.min(1, Math.max(0, value));
  return [
    clipped(4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short),
    clipped(-1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short),
    clipped(-0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short),
  ];
}

function hexOf(colour: Rgb): string {
  const encoded = colour.map((light) => (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055));
  return `#${encoded
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** As WCAG 2.2 defines it. */
function contrast(a: Rgb, b: Rgb): number {
  const [dim = 0, bright = 0] = [a, b]
    .map(([r, g, blue]) => 0.2126 * r + 0.7152 * g + 0.0722 * blue)
    .toSorted((x, y) => x - y);
  return (bright + 0.05) / (dim + 0.05);
}
