import { describe, expect, test } from 'vitest';
import { porterStem } from './porter-stem.ts';

// the examples of Porter's article, after all of its steps
const EXAMPLES = `caresses caress|ponies poni|ties ti|cats cat|feed feed|agreed agre|plastered plaster|bled bled|motoring motor
sing sing|conflated conflat|troubled troubl|sized size|hopping hop|tanned tan|falling fall|hissing hiss|fizzed fizz|failing fail
filing file|happy happi|sky sky|relational relat|conditional condit|rational ration|valenci valenc|digitizer digit|radicalli radic
vileli vile|analogousli analog|vietnamization vietnam|predication predic|operator oper|feudalism feudal|decisiveness decis
hopefulness hope|callousness callous|formaliti formal|sensitiviti sensit|sensibiliti sensibl|triplicate triplic|formative form
formalize formal|electriciti electr|electrical electr|hopeful hope|goodness good|revival reviv|allowance allow|inference infer
airliner airlin|gyroscopic gyroscop|adjustable adjust|defensible defens|irritant irrit|replacement replac|adjustment adjust
dependent depend|adoption adopt|communism commun|activate activ|angulariti angular|homologous homolog|effective effect
bowdlerize bowdler|probate probat|rate rate|cease ceas|controll control|roll roll|generalizations gener|oscillators oscil`;

describe('porterStem', () => {
  test.each(EXAMPLES.split(/[|\n]/).map((pair) => pair.split(' ') as [string, string]))(
    '%s → %s',
    (word, stem) => {
      expect(porterStem(word)).toBe(stem);
    },
  );

  test.each(['at', 'is', '3d', 'β'])('leaves %s alone', (word) => {
    expect(porterStem(word)).toBe(word);
  });
});
