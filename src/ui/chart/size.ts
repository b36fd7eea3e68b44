/** In pixels. `text`: how high letters are. */
export type DrawingSize = { width: number; height: number; text: number };

/** How many times larger lines and marks are drawn than on an ordinary screen, where letters are 14 pixels high. */
export function drawnScale(text: number): number {
  return text / 14;
}
