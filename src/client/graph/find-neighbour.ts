interface Point {
  readonly x: number;
  readonly y: number;
}

const DIRECTIONS: Readonly<Record<string, Point>> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
};

/**
 * The nearest point in the direction of an arrow key, where what lies aside counts double; `undefined` when
 * the key is no arrow or nothing lies that way.
 */
export function findNeighbour<T extends Point>(from: T, points: readonly T[], key: string): T | undefined {
  const direction = DIRECTIONS[key];
  if (!direction) return undefined;
  let best: T | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const point of points) {
    const along = (point.x - from.x) * direction.x + (point.y - from.y) * direction.y;
    const aside = Math.abs((point.x - from.x) * direction.y) + Math.abs((point.y - from.y) * direction.x);
    const cost = along + 2 * aside;
    if (point !== from && along > 0 && aside <= 2 * along && cost < least) [best, least] = [point, cost];
  }
  return best;
}
