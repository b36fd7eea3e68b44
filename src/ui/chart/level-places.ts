/** In pixels, y growing downwards. */
export type Area = { x: number; y: number; width: number; height: number };
export type Spot = { x: number; y: number };

type LevelPlace = { y: number; anchor: 'start' | 'end'; textX: number; textY: number };

/**
 * Where the names of levels are written: at the end of its line, above or below it, at which the least of other marks and
 * names is in the way. `width`: of the name; `text`: how high letters are.
 */
export function levelPlaces(
  levels: readonly { y: number; width: number }[],
  spots: readonly Spot[],
  area: Area,
  text: number,
): LevelPlace[] {
  const taken: Area[] = [];
  return levels.map(({ y, width }) => {
    const boxes = boxesAt(y, width, area, text);
    const crowds = boxes.map(
      (box) =>
        spots.filter((spot) => isWithin(spot, box)).length +
        // A name that covers another cannot be read at all.
        100 * taken.filter((other) => overlap(other, box)).length +
        (isInside(box, area) ? 0 : 1000) +
        levels.filter((level) => level.y !== y && level.y > box.y && level.y < box.y + box.height).length,
    );
    const box = boxes[crowds.indexOf(Math.min(...crowds))] ?? boxes[0];
    taken.push(box);
    const isAtEnd = box.x > area.x + area.width / 2 - width / 2;
    return {
      y,
      anchor: isAtEnd ? 'end' : 'start',
      textX: isAtEnd ? box.x + box.width : box.x,
      textY: box.y + text,
    };
  });
}

/** From the likeliest to be wanted to the least: above to the right, below, above to the left, below. */
function boxesAt(y: number, width: number, area: Area, text: number): [Area, ...Area[]] {
  const height = text * 1.4;
  const [left, right] = [area.x + 4, area.x + area.width - width - 4];
  const [above, below] = [y - height, y + 1];
  return [
    { x: right, y: above, width, height },
    { x: right, y: below, width, height },
    { x: left, y: above, width, height },
    { x: left, y: below, width, height },
  ];
}

function isWithin({ x, y }: Spot, box: Area): boolean {
  return x >= box.x - 4 && x <= box.x + box.width + 4 && y >= box.y - 4 && y <= box.y + box.height + 4;
}

function overlap(a: Area, b: Area): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function isInside(box: Area, area: Area): boolean {
  return box.y >= area.y - box.height && box.y + box.height <= area.y + area.height;
}
