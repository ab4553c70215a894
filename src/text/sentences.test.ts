import { describe, expect, test } from 'vitest';
import { splitSentences } from './sentences.ts';

const sentencesOf = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  test.each([
    [
      'parts at marks before a capital',
      'We test it. Does it work? Yes!',
      ['We test it.', 'Does it work?', 'Yes!'],
    ],
    ['does not part inside a number', 'It gains 3.5 points. Good.', ['It gains 3.5 points.', 'Good.']],
    [
      'does not part after an abbreviation',
      'See Fig. 3 and cf. Eq. 4. Then stop.',
      ['See Fig. 3 and cf. Eq. 4.', 'Then stop.'],
    ],
    [
      'does not part after an initial',
      'J. Smith and M. Lee agree. We do not.',
      ['J. Smith and M. Lee agree.', 'We do not.'],
    ],
    [
      'does not part "et al." from its year',
      'As Smith et al. (2020) show, it holds.',
      ['As Smith et al. (2020) show, it holds.'],
    ],
    [
      'parts after "etc." before a capital only',
      'Cats, dogs, etc. are fed. Birds etc. The end.',
      ['Cats, dogs, etc. are fed.', 'Birds etc.', 'The end.'],
    ],
    ['does not part before a small letter', 'The tool v. is new. ok then', ['The tool v. is new. ok then']],
    [
      'parts before a name that begins small',
      'It works. iPhone sales rose.',
      ['It works.', 'iPhone sales rose.'],
    ],
    [
      'keeps closing quotes and brackets',
      'He said "no." (Really.) Next.',
      ['He said "no."', '(Really.)', 'Next.'],
    ],
    ['parts at an empty line', 'A title\n\nand its text', ['A title', 'and its text']],
    ['keeps a text without marks whole', 'no marks at all', ['no marks at all']],
    ['finds nothing in nothing', ' \n ', []],
  ])('%s', (_case, text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });
});
