const WORDS: readonly (readonly ['up' | 'down' | 'same', RegExp])[] = [
  [
    'down',
    /\b(?:reduc\w+|decreas\w+|lower\w*|fewer|less|sav(?:es?|ing|ed)|cuts?|cutting|drop(?:s|ped|ping)?|smaller|shrink\w*|degrad\w+|declin\w+|minimi[sz]\w+|shorter|compress\w+|halv\w+|worse|consum\w+ (?:a )?(?:mere|only)|alleviat\w+)\b/g,
  ],
  [
    'up',
    /\b(?:improv\w+|increas\w+|gain\w*|higher|outperform\w*|surpass\w*|exceed\w*|boost\w*|better|enhanc\w+|rais\w+|faster|speed\w*|accelerat\w+|larger|doubl\w+|tripl\w+|beat\w*|superior|more|greater|lift\w*|advanc\w+|benefit\w*|achiev\w+|attain\w*|obtain\w*|reach\w*|best|state-of-the-art)\b/g,
  ],
  [
    'same',
    /\b(?:comparable|on par|match(?:es|ing|ed)?|maintain\w*|preserv\w+|equivalent|similar|competitive|without (?:loss|degrad\w+|sacrific\w+|hurting))\b/g,
  ],
];

/** Which way a claim goes: the word of change nearest to `at`, preferring what stands before it. */
export function findDirection(sentence: string, at: number): 'up' | 'down' | 'same' | undefined {
  let best: { direction: 'up' | 'down' | 'same'; distance: number } | undefined;
  for (const [direction, pattern] of WORDS) {
    for (const match of sentence.matchAll(pattern)) {
      const weak = /^(?:achiev|attain|obtain|reach|more|best|state)/.test(match[0]) ? 30 : 0;
      const distance = (match.index <= at ? at - match.index : (match.index - at) * 1.5) + weak;
      if (!best || distance < best.distance) best = { direction, distance };
    }
  }
  return best && best.distance < 160 ? best.direction : undefined;
}
