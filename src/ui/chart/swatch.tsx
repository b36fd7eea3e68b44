import type { Look } from './look.ts';
import { markerPath } from './marker.ts';
import { screenPalette } from './palette.ts';

/** A piece of a line, beside its name. */
export function Swatch({ look }: { look: Look }) {
  const colour = screenPalette.lines[look.colour];
  return (
    <svg width="2.57em" height="1em" viewBox="0 0 36 14" aria-hidden="true">
      <path d="M0 7h36" stroke={colour} strokeWidth={look.width} strokeDasharray={look.dash} />
      <path
        d={markerPath(look.marker, 18, 7, 4)}
        stroke={colour}
        strokeWidth={look.outline}
        fill={look.isOpen ? screenPalette.surface : colour}
      />
    </svg>
  );
}
