export const markerShapes = ['circle', 'square', 'triangle', 'diamond', 'wedge', 'cross'] as const;
export type MarkerShape = (typeof markerShapes)[number];

type Corner = readonly [number, number];

/** Around a point, about as heavy as a circle of radius 1. */
const outlines: Record<Exclude<MarkerShape, 'circle'>, readonly Corner[]> = {
  square: [
    [-0.9, -0.9],
    [0.9, -0.9],
    [0.9, 0.9],
    [-0.9, 0.9],
  ],
  triangle: [
    [0, -1.25],
    [1.15, 0.85],
    [-1.15, 0.85],
  ],
  diamond: [
    [0, -1.35],
    [1.35, 0],
    [0, 1.35],
    [-1.35, 0],
  ],
  wedge: [
    [0, 1.25],
    [1.15, -0.85],
    [-1.15, -0.85],
  ],
  cross: [
    [-0.45, -1.25],
    [0.45, -1.25],
    [0.45, -0.45],
    [1.25, -0.45],
    [1.25, 0.45],
    [0.45, 0.45],
    [0.45, 1.25],
    [-0.45, 1.25],
    [-0.45, 0.45],
    [-1.25, 0.45],
    [-1.25, -0.45],
    [-0.45, -0.45],
  ],
};

/** The outline of a marker as an SVG path. */
export function markerPath(shape: MarkerShape, x: number, y: number, radius: number): string {
  const at = (dx: number, dy: number) => `${round(x + dx * radius)} ${round(y + dy * radius)}`;
  if (shape !== 'circle') return `M${outlines[shape].map(([dx, dy]) => at(dx, dy)).join('L')}Z`;
  const half = (side: 1 | -1) => `a${round(radius)} ${round(radius)} 0 1 0 ${round(2 * side * radius)} 0`;
  return `M${at(-1, 0)}${half(1)}${half(-1)}Z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
