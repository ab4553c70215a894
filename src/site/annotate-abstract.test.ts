import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotateAbstract, type AbstractPiece } from './annotate-abstract.ts';
import { textOfPieces } from './nest-spans.ts';

const topicOf = (id: string): { id: string; label: string; href: string } => ({
  id,
  label: id,
  href: `/topics/${id}/`,
});
type Facts = Parameters<typeof annotateAbstract>[1];
const show = (pieces: readonly AbstractPiece[]): string =>
  pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      const { mark } = piece;
      if (mark.kind === 'sentence') return show(piece.pieces);
      const name = { result: 'R', link: 'L', role: 'S', topic: 'T', name: 'N', tex: 'X' }[mark.kind];
      if (mark.kind === 'tex') return `X(${mark.shown})[${show(piece.pieces)}]`;
      return `${name}${mark.kind === 'result' ? mark.numbers.join(',') : ''}[${show(piece.pieces)}]`;
    })
    .join('');

test.each<[string, string, Facts, string]>([
  ['an entry that says nothing leaves the text alone', 'We try.', {}, 'We try.'],
  [
    'topics and names nest in a result',
    'TideNet cuts tidal error by 3 points.',
    {
      results: [{ text: 'cuts tidal error by 3 points' }],
      topics: [{ id: 'tides', score: 1, evidence: ['tidal error'] }],
      introduces: [{ name: 'TideNet' }],
    },
    'N[TideNet] R1[cuts T[tidal error] by 3 points].',
  ],
  [
    'results that overlap share one mark',
    'It gains 3 points and 5 % more.',
    { results: [{ text: 'gains 3 points and' }, { text: '3 points and 5 % more' }] },
    'It R1,2[gains 3 points and 5 % more].',
  ],
  [
    'the longer evidence wins, the shorter takes the next place',
    'Sea level models. All level models.',
    {
      topics: [
        { id: 'a', score: 1, evidence: ['level models'] },
        { id: 'b', score: 1, evidence: ['Sea level models'] },
      ],
    },
    'T[Sea level models]. All T[level models].',
  ],
  [
    'a formula is set inside other marks, emphasis around them',
    'The $\\ell_2$ loss of \\emph{sea ice} at 3 °C, not of $\\frobnicate$.',
    {
      results: [{ text: 'The $\\ell_2$ loss of \\emph{sea ice} at 3 °C' }],
      topics: [{ id: 'ice', score: 1, evidence: ['sea ice'] }],
    },
    'R1[The X(ℓ₂)[$\\ell_2$] loss of X()[\\emph{]T[sea ice]X()[}] at 3 °C], not of $\\frobnicate$.',
  ],
  [
    'evidence is found as whole words',
    'Retides and tides.',
    { topics: [{ id: 'a', score: 1, evidence: ['tides'] }] },
    'Retides and T[tides].',
  ],
  [
    'a topic never cuts into a link',
    'See https://example.org/tides for tides.',
    {
      links: [{ url: 'https://example.org/tides', kind: 'code' }],
      topics: [{ id: 'a', score: 1, evidence: ['tides'] }],
    },
    'See L[https://example.org/tides] for T[tides].',
  ],
  [
    'a sentence with a role holds its result',
    'It is hard. We gain 3 %.',
    { roles: { problem: 'It is hard.', result: 'We gain 3 %.' }, results: [{ text: 'gain 3 %' }] },
    'S[It is hard.] S[We R1[gain 3 %].]',
  ],
])('%s', (_, abstract, entry, expected) => {
  expect(show(annotateAbstract(abstract, entry, topicOf).pieces)).toBe(expected);
});

test('each sentence can be linked to, unless a mark reaches out of it', () => {
  const ids = (abstract: string, entry: Facts): string[] =>
    annotateAbstract(abstract, entry, topicOf).pieces.flatMap((piece) =>
      typeof piece !== 'string' && piece.mark.kind === 'sentence' ? [piece.mark.id] : [],
    );
  expect(ids('We try. It works.', { results: [{ text: 'It works' }] })).toEqual(['s1', 's2']);
  expect(ids('We try. It works. So.', { results: [{ text: 'try. It' }] })).toEqual(['s3']);
});

test('a result that stands only in the title is not placed', () => {
  expect(
    annotateAbstract('We gain.', { results: [{ text: 'We gain' }, { text: '3 % faster' }] }, topicOf).placed,
  ).toEqual([1]);
});

test('whatever an entry claims, the abstract stays as it is and every result it holds has a place', () => {
  const slice = (text: string): fc.Arbitrary<string> =>
    fc
      .tuple(fc.nat(text.length), fc.nat(text.length))
      .map(([a, b]) => text.slice(Math.min(a, b), Math.max(a, b)));
  fc.assert(
    fc.property(
      fc
        .string({ unit: fc.constantFrom('a', 'b', ' ', '. ', '3', '中', '𝔸'), maxLength: 30 })
        .chain((text) => fc.tuple(fc.constant(text), fc.array(slice(text), { maxLength: 9 }))),
      ([text, [a = '', b = '', c = '', d = '', ...evidence]]) => {
        const { pieces, placed } = annotateAbstract(
          text,
          {
            results: [{ text: a }, { text: b }],
            roles: { problem: c },
            introduces: [{ name: d }],
            topics: [{ id: 't', score: 1, evidence }],
          },
          topicOf,
        );
        expect(textOfPieces(pieces)).toBe(text);
        expect(placed.toSorted()).toEqual([a, b].flatMap((part, i) => (part === '' ? [] : [i + 1])));
      },
    ),
  );
});
