/**
 * All claims as columns of numbers, lean enough for a browser to load when the table is first sorted or
 * filtered: position `i` of every column is the claim at place `i` of the table in its own order.
 */
export interface ClaimColumns {
  /** Rows of one page of the table, where the words of the claims are. */
  readonly size: number;
  readonly topics: readonly string[];
  readonly units: readonly string[];
  readonly metrics: readonly string[];
  /** Topic indices of each paper that claims something, broader topics included. */
  readonly paperTopics: readonly (readonly number[])[];
  /** Place of each such paper's title from A to Z. */
  readonly paperTitle: readonly number[];
  readonly paper: readonly number[];
  /** `null` where no number was read. */
  readonly number: readonly (number | null)[];
  /** Index into `units`, `metrics`; −1 where none is known. */
  readonly unit: readonly number[];
  readonly metric: readonly number[];
  /** 1 up, −1 down, 0 same, 2 unknown. */
  readonly direction: readonly number[];
}

/** Words of the table's filters and sort menu, as they stand in the address. */
export const CLAIM_SORTS = ['value', 'unit', 'metric', 'direction', 'paper'] as const;
export type ClaimSort = (typeof CLAIM_SORTS)[number];

/** In place of a unit: whatever has a number. */
export const ANY_NUMBER = '*';

/** What the reader chose; absent keys choose nothing. */
export interface ClaimChoice {
  readonly topic?: string;
  /** A unit, or `ANY_NUMBER`. */
  readonly unit?: string;
  /** Words of the metric, in any order, each the beginning or the middle of a word. */
  readonly metric?: string;
  readonly direction?: 'up' | 'down' | 'same';
  readonly sort?: ClaimSort;
  readonly descending?: boolean;
}

const DIRECTIONS = { up: 1, down: -1, same: 0 } as const;

/** The number that stands for a direction in the columns. */
export function directionCode(direction: keyof typeof DIRECTIONS | undefined): number {
  return direction === undefined ? 2 : DIRECTIONS[direction];
}

/** Places of the claims that fit the choice, in its order; rows without the value sorted by come last. */
export function selectClaims(columns: ClaimColumns, choice: ClaimChoice): number[] {
  const topic = choice.topic === undefined ? undefined : columns.topics.indexOf(choice.topic);
  const numbered = choice.unit === ANY_NUMBER;
  const unit = choice.unit === undefined || numbered ? undefined : columns.units.indexOf(choice.unit);
  const direction = choice.direction === undefined ? undefined : directionCode(choice.direction);
  const words = (choice.metric ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const fits = columns.metrics.map((metric) => words.every((word) => metric.toLowerCase().includes(word)));
  const places: number[] = [];
  columns.paper.forEach((paper, place) => {
    if (topic !== undefined && columns.paperTopics[paper]?.includes(topic) !== true) return;
    if (unit !== undefined && columns.unit[place] !== unit) return;
    if (numbered && columns.number[place] === null) return;
    if (direction !== undefined && columns.direction[place] !== direction) return;
    if (words.length > 0 && fits[columns.metric[place] ?? -1] !== true) return;
    places.push(place);
  });
  return choice.sort === undefined
    ? places
    : sortClaims(columns, places, choice.sort, choice.descending === true);
}

function sortClaims(columns: ClaimColumns, places: number[], sort: ClaimSort, descending: boolean): number[] {
  const rank = rankOf(columns, sort);
  const sign = descending ? -1 : 1;
  return places.sort((a, b) => {
    const [x, y] = [rank(a), rank(b)];
    if (x === undefined || y === undefined) return x === y ? a - b : x === undefined ? 1 : -1;
    return sign * (x - y) || a - b;
  });
}

function rankOf(columns: ClaimColumns, sort: ClaimSort): (place: number) => number | undefined {
  switch (sort) {
    case 'value':
      return (place) => columns.number[place] ?? undefined;
    // Units and metrics are listed from A to Z, so that their index is their rank.
    case 'unit':
    case 'metric':
      return (place) => {
        const index = columns[sort][place] ?? -1;
        return index < 0 ? undefined : index;
      };
    case 'direction':
      return (place) => (columns.direction[place] === 2 ? undefined : columns.direction[place]);
    case 'paper':
      return (place) => columns.paperTitle[columns.paper[place] ?? 0];
  }
}
