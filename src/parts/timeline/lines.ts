import type { AreaPicture } from '#domain/area-picture.ts';
import { lanesOf, type TimelineRow } from '#domain/timeline.ts';

/** A line of the chart that can be stepped to: an area's heading, or something in it. `id` is its place in the page. */
export type Line =
  | { kind: 'area'; id: string; picture: AreaPicture }
  | { kind: 'row'; id: string; picture: AreaPicture; row: TimelineRow; hasTime: boolean };

/** An area's lines; `first` is the number of the first one, counted from 1 through the whole chart. */
export type Group = { picture: AreaPicture; lines: readonly Line[]; first: number };

/** What the chart shows, in order. The area's own heading is left out where the page already has it. */
export function groupsOf(areas: readonly AreaPicture[], withHeadings: boolean): Group[] {
  let first = 1;
  return areas.map((picture) => {
    const group = { picture, lines: linesOf(picture, withHeadings), first };
    first += group.lines.length;
    return group;
  });
}

function linesOf(picture: AreaPicture, withHeading: boolean): Line[] {
  const { timed, untimed } = lanesOf(picture);
  const line = (row: TimelineRow, hasTime: boolean): Line => ({
    kind: 'row',
    id: placeOf(row.id),
    picture,
    row,
    hasTime,
  });
  return [
    ...(withHeading ? [{ kind: 'area', id: placeOf(picture.area.id), picture } as const] : []),
    ...timed.map((row) => line(row, true)),
    ...untimed.map((row) => line(row, false)),
  ];
}

/** Apart from the ids of the activity table, which stands on the same page. */
export function placeOf(id: string): string {
  return `tidslinje-${id}`;
}
