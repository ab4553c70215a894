import { toAmerican } from './american-spelling.ts';

const IRREGULAR = new Map(
  `analyses analysis|hypotheses hypothesis|syntheses synthesis|theses thesis|crises crisis|indices index|matrices matrix|vertices vertex|appendices appendix|criteria criterion|phenomena phenomenon|children child|men man|women woman|mice mouse|feet foot|teeth tooth|corpora corpus|spectra spectrum|automata automaton|formulae formula|maxima maximum|minima minimum|optima optimum|quanta quantum|axes axis|lives life|leaves leaf|halves half|wolves wolf|selves self|shelves shelf|radii radius|nuclei nucleus|stimuli stimulus|foci focus|loci locus|bacteria bacterium|algae alga|genera genus|parentheses parenthesis|datum data|bases base|biases bias|lenses lens`
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);
/** End in -s, -ing or -ed without being forms of a shorter word. */
const WHOLE = new Set(
  'bias gas lens canvas atlas news series species always perhaps whereas thus versus lens mars ceiling during evening morning nothing something anything everything sibling string spring thing being embed hundred sacred indeed need seed speed feed breed weed bleed exceed proceed succeed agreed shed bed red led fed naked wicked less unless species chaos pathos ethos'.split(
    ' ',
  ),
);

/**
 * The normal form under which two written forms count as the same word: NFKC, lower case, American
 * spelling, hyphens kept, and a light stem (plural, -ing, -ed, final e). Not Porter's, which merges
 * "generative", "general" and "generation". A key is for comparing, not for showing.
 */
export function toKey(word: string): string {
  const folded = /^[a-z-]+$/.test(word)
    ? word
    : word
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[’']s?$|’/g, '')
        .replace(/[‐‑–]/g, '-');
  if (folded.length < 4 || /[^a-z-]/.test(folded)) return singular(folded);
  const cut = folded.lastIndexOf('-') + 1;
  return folded.slice(0, cut) + lightStem(toAmerican(folded.slice(cut)));
}

/** Names and acronyms with digits or foreign letters lose a plural s only: "LLM2s". */
function singular(word: string): string {
  return word.length > 3 && /[\p{L}\d]s$/u.test(word) && !/(?:ss|us|is)$/.test(word)
    ? word.slice(0, -1)
    : word;
}

function lightStem(word: string): string {
  let stem = IRREGULAR.get(word) ?? word;
  if (stem.length < 4 || WHOLE.has(stem)) return stem;
  if (stem.endsWith('ies') && stem.length > 4) stem = `${stem.slice(0, -3)}y`;
  else if (stem.endsWith('s') && !/(?:ss|us|is)$/.test(stem)) stem = stem.slice(0, -1);
  if (WHOLE.has(stem)) return stem;
  if (stem.endsWith('ied') && stem.length > 4) stem = `${stem.slice(0, -3)}y`;
  else stem = withoutEnding(stem);
  if (stem.length > 3 && stem.endsWith('e') && !stem.endsWith('ee')) stem = stem.slice(0, -1);
  return stem.length > 5 && stem.endsWith('ll') ? stem.slice(0, -1) : stem;
}

function withoutEnding(word: string): string {
  const cut = word.endsWith('ing') ? 3 : word.endsWith('ed') && !word.endsWith('eed') ? 2 : 0;
  if (cut === 0) return word;
  const stem = word.slice(0, -cut);
  if (stem.length < 3 || !/[aeiouy]/.test(stem)) return word;
  const last = stem.at(-1)!;
  const doubled = last === stem.at(-2) && !'aeiousz'.includes(last) && (last !== 'l' || stem.length > 5);
  return doubled ? stem.slice(0, -1) : stem;
}
