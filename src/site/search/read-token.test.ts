import { expect, test } from 'vitest';
import { openQuickIndex } from './open-quick-index.ts';
import { readToken } from './read-token.ts';
import { splitTokens } from './split-tokens.ts';
import { packCounts } from './word-list.ts';

const COUNTS: Readonly<Record<string, number>> = {
  galore: 2,
  galleries: 900,
  langauge: 1,
  language: 900,
  transfor: 1,
  transformer: 900,
  moduel: 1,
  module: 20,
};
const index = openQuickIndex({
  language: 'en',
  ids: [0],
  titles: ['Tides galore'],
  topics: [],
  tags: [[]],
  scores: [''],
  systems: [],
  acronyms: [],
  authors: [],
  words: packCounts(new Map(Object.entries(COUNTS).sort(([a], [b]) => (a < b ? -1 : 1))), true),
  synonyms: [],
});

function read(text: string, growing = false, verbatim = false): string[] {
  const [token] = splitTokens(text);
  if (!token) throw new Error('no token');
  const context = { before: undefined, after: undefined, growing, verbatim, known: undefined };
  return readToken(token, context, index).map((reading) => `${reading.kind} ${reading.token.text}`);
}

test.each([
  ['a slip that somebody wrote may be the usual word', 'langauge', ['written langauge', 'spelling language']],
  ['not when the usual word is not that usual', 'moduel', ['written moduel']],
  ['nor when a title has it', 'galore', ['written galore']],
  ['nor a name', 'Langauge', ['written langauge']],
])('%s: %s', (_, text, expected) => {
  expect(read(text)).toEqual(expected);
});

test('the beginning of a usual word that is a rare word may go on, unless the reader insists', () => {
  expect(read('transfor', true)).toEqual(['written transfor', 'completion transformer']);
  expect(read('transfor', true, true)).toEqual(['written transfor']);
});
