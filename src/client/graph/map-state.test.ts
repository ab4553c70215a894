import { expect, test } from 'vitest';
import { readMapState, writeMapState, type MapState } from './map-state.ts';

const STATES: readonly (readonly [string, MapState])[] = [
  ['', { min: 1 }],
  ['?topic=pre-training', { topic: 'pre-training', min: 1 }],
  ['?pair=a%7Eb&min=3', { pair: ['a', 'b'], min: 3 }],
  ['?area=0', { area: 0, min: 1 }],
];

test.each(STATES)('the query %j and its state say the same', (query, state) => {
  expect(readMapState(query)).toEqual(state);
  expect(writeMapState(state)).toBe(query);
});

test.each(['?min=-4', '?min=many', '?pair=alone', '?area=x', '?pair=~b'])(
  '%s is the map as it first appears',
  (query) => {
    expect(readMapState(query)).toEqual({ min: 1 });
  },
);
