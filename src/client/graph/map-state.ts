/** What the address of the map remembers. */
export interface MapState {
  readonly topic?: string;
  /** Two topic ids, in the order of the edge. */
  readonly pair?: readonly [string, string];
  readonly area?: number;
  /** Least number of shared papers of a line. */
  readonly min: number;
}

/** Reads the state from the query of an address; unknown and broken values are ignored. */
export function readMapState(query: string): MapState {
  const params = new URLSearchParams(query);
  const topic = params.get('topic');
  const pair = params.get('pair')?.split('~') ?? [];
  const area = params.get('area');
  const min = Number(params.get('min'));
  return {
    ...(topic && { topic }),
    ...(pair.length === 2 && pair[0] && pair[1] && { pair: [pair[0], pair[1]] as const }),
    ...(area !== null && /^\d+$/.test(area) && { area: Number(area) }),
    min: Number.isInteger(min) && min > 1 ? min : 1,
  };
}

/** The query of an address that restores the state; empty for the map as it first appears. */
export function writeMapState({ topic, pair, area, min }: MapState): string {
  const params = new URLSearchParams();
  if (topic) params.set('topic', topic);
  if (pair) params.set('pair', pair.join('~'));
  if (area !== undefined) params.set('area', String(area));
  if (min > 1) params.set('min', String(min));
  const query = params.toString();
  return query === '' ? '' : `?${query}`;
}
