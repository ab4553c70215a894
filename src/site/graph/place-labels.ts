/** A disc that wants a label; units are those of the drawing. */
export interface LabelledDisc {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** Estimated width of the label at font size 1. */
  readonly em: number;
}

/** Where a label stands: below, above, right or left of its disc. */
export type LabelSide = 'below' | 'above' | 'right' | 'left';

interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

const SIDES: readonly LabelSide[] = ['below', 'right', 'left', 'above'];
const LINE = 1.2;
const GAP = 0.3;

/** The part of the plane that is seen. */
export type Bounds = Box;

interface Blocker {
  readonly box: Box;
  /** Rank of the disc it belongs to; labels have none and always block. */
  readonly rank: number;
}

/**
 * Chooses for every disc, in order of importance, the first side on which a label of `size` units covers no
 * earlier label, no disc and nothing outside `bounds`; failing that, one where it covers only less important
 * discs; `undefined` where no side is free. `only` names the one side that each disc may use, or none. Greedy point-feature labelling (Christensen, Marks and Shieber
 * 1995, the greedy baseline), on a grid of cells.
 */
export function placeLabels(
  discs: readonly LabelledDisc[],
  size: number,
  bounds?: Bounds,
  only?: readonly (LabelSide | undefined)[],
): (LabelSide | undefined)[] {
  const cell = size * 6;
  const grid = new Map<string, Blocker[]>();
  discs.forEach((disc, rank) => add(grid, { box: discBox(disc), rank }, cell));
  return discs.map((disc, rank) => {
    const isFree = (side: LabelSide, coversLesser: boolean): boolean => {
      const box = labelBox(disc, side, size);
      if (bounds && !contains(bounds, box)) return false;
      return !cellsOf(box, cell).some((key) =>
        (grid.get(key) ?? []).some(
          (other) => other.rank !== rank && (other.rank < rank || !coversLesser) && overlaps(box, other.box),
        ),
      );
    };
    const sides = only ? SIDES.filter((one) => one === only[rank]) : SIDES;
    const side = sides.find((one) => isFree(one, false)) ?? sides.find((one) => isFree(one, true));
    if (side) add(grid, { box: labelBox(disc, side, size), rank: -1 }, cell);
    return side;
  });
}

function discBox({ x, y, r }: LabelledDisc): Box {
  return { x0: x - r, y0: y - r, x1: x + r, y1: y + r };
}

function labelBox({ x, y, r, em }: LabelledDisc, side: LabelSide, size: number): Box {
  const [width, height, gap] = [em * size, LINE * size, GAP * size];
  if (side === 'right')
    return { x0: x + r + gap, y0: y - height / 2, x1: x + r + gap + width, y1: y + height / 2 };
  if (side === 'left')
    return { x0: x - r - gap - width, y0: y - height / 2, x1: x - r - gap, y1: y + height / 2 };
  const top = side === 'below' ? y + r + gap / 2 : y - r - gap / 2 - height;
  return { x0: x - width / 2, y0: top, x1: x + width / 2, y1: top + height };
}

function contains(outer: Box, inner: Box): boolean {
  return inner.x0 >= outer.x0 && inner.x1 <= outer.x1 && inner.y0 >= outer.y0 && inner.y1 <= outer.y1;
}

function overlaps(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

function add(grid: Map<string, Blocker[]>, blocker: Blocker, cell: number): void {
  for (const key of cellsOf(blocker.box, cell)) {
    const blockers = grid.get(key);
    if (blockers) blockers.push(blocker);
    else grid.set(key, [blocker]);
  }
}

function cellsOf(box: Box, cell: number): string[] {
  const keys: string[] = [];
  for (let i = Math.floor(box.x0 / cell); i <= Math.floor(box.x1 / cell); i += 1) {
    for (let j = Math.floor(box.y0 / cell); j <= Math.floor(box.y1 / cell); j += 1) keys.push(`${i} ${j}`);
  }
  return keys;
}
