/**
 * Page furniture: what a listing copied from a web page holds besides papers. Told by its shape alone
 * (dates, counts, by-lines, calls to action, menu words), never by the words of one site.
 */
import { findAuthors, looksLikeAuthors } from './find-authors.ts';

export interface Furniture {
  /** Rule id, `furniture-…`. */
  readonly rule: string;
  /** Furniture for certain, or likely: the second yields when nothing else can be the title. */
  readonly sure: boolean;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const DATES = words(
  'jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday today yesterday ago',
);
const DATE_HELPERS = words(
  'published posted updated submitted released accepted revised received last first on at in of a an the hour hours hr hrs minute minutes min mins second seconds day days week weeks month months year years am pm utc gmt version just now date last edited st nd rd th',
);
const COUNTS = words(
  'author authors comment comments upvote upvotes vote votes like likes star stars view views download downloads citation citations cited reference references reply replies paper papers result results page pages item items min mins minute minutes read reads showing show of by to more others follower followers point points model models dataset datasets space spaces repo repos fork forks share shares figure figures table tables k m per times entry entries rating score rank',
);
const MENU = words(
  'home menu search new old hot top best trending popular latest recent daily weekly monthly papers paper articles article posts post news blog docs documentation about contact help faq support pricing enterprise community communities models datasets spaces solutions products login logout signin signup log sign in up out register account profile settings language english previous prev next back forward first last page pages abstract abstracts summary pdf html bibtex cite citation citations code github arxiv huggingface doi url link links project demo video slides poster supplementary comments comment related sort by filter filters date relevance all none open access oral spotlight poster subscribe follow share save bookmark like upvote download copy edit delete report close cancel submit ok yes no more less show hide expand collapse loading skip to content top bottom published organizations collections tasks methods leaderboard benchmarks events jobs careers privacy terms cookies title authors keywords introduction references and the',
);
const ALONE = words(
  'subscribe search login logout register upvote download share follow bookmark save copy cite comment comments trending abstract pdf code github arxiv bibtex menu home next previous new',
);
const CALLS = words(
  'get subscribe sign log view read see show load download follow share join browse search click tap open copy cite save submit upvote like back go learn try explore filter sort continue register create add upload start discover receive stay visit check find buy request contact report skip watch listen vote discuss start',
);
const CALL_OBJECTS = words(
  'you your yours us newsletter email emails e-mail mail inbox updates account accounts here now today all more pdf html page pages paper papers abstract abstracts comment comments code link links site website app free up in out on citation bibtex thread discussion conversation post posts button later full version list feed alerts notifications profile',
);

const STOP = words(
  'a an the of in on for with to by at from and or this that these our we all any it is are available',
);
const isPageWord = (word: string): boolean =>
  [MENU, COUNTS, DATES, DATE_HELPERS, CALLS, CALL_OBJECTS].some((list) => list.has(word));

type Rule = readonly [
  rule: string,
  sure: boolean,
  test: (text: string, tokens: readonly string[]) => boolean,
];

const RULES: readonly Rule[] = [
  ['furniture-symbols', true, (text) => !/\p{L}/u.test(text)],
  [
    'furniture-link',
    true,
    (text) =>
      text
        .replace(/^(?:doi|arxiv) (?=\d)/i, '')
        .split(/[\s,;|·]+/u)
        .every((part) => part === '' || isAddress(part)),
  ],
  [
    'furniture-label',
    true,
    (text) =>
      text.length <= 400 &&
      /^(?:keywords?(?: and phrases)?|index terms|tags?|topics|subjects?|categor(?:y|ies)|comments?|journal(?:[- ]ref)?|venue|conference|cite as|doi|url|link|code|github|project(?: page)?|pdf|arxiv|published|date|year|affiliations?|msc|acm|report number|license|licence|source|authors? (?:profile|page))\s*[:—]/i.test(
        text,
      ),
  ],
  [
    'furniture-call',
    true,
    (text, tokens) =>
      tokens.length <= 12 &&
      !text.includes(': ') &&
      CALLS.has(tokens[0] ?? '') &&
      tokens.slice(1).some((t) => CALL_OBJECTS.has(t)) &&
      (tokens.length <= 5 || /\b(?:you|your|us|here|newsletter|inbox|account)\b/i.test(text)),
  ],
  [
    'furniture-call',
    true,
    (text) =>
      text.length <= 400 &&
      /\b(?:we|this (?:site|website|page)) uses? cookies\b|\bprivacy policy\b|\bterms (?:of (?:use|service)|and conditions)\b|\byour (?:inbox|email|e-mail)\b|\bour (?:newsletter|mailing list)\b|\ball rights reserved\b|\bsubscribe (?:to|now|for)\b|\b(?:log|sign) (?:in|up) (?:to|with|for)\b|©/i.test(
        text,
      ),
  ],
  [
    'furniture-date',
    true,
    (_, tokens) =>
      tokens.length <= 9 &&
      tokens.some((t) => DATES.has(t)) &&
      tokens.every((t) => DATES.has(t) || DATE_HELPERS.has(t) || /^\d/.test(t)),
  ],
  [
    'furniture-count',
    true,
    (_, tokens) =>
      tokens.length <= 8 &&
      tokens.some((t) => /^\d/.test(t)) &&
      tokens.every((t) => COUNTS.has(t) || /^\d[\d.,]*[kmb]?$/.test(t)),
  ],
  [
    'furniture-byline',
    true,
    (text, tokens) =>
      tokens.length <= 14 &&
      (/^(?:submitted|posted|uploaded|shared|added|curated|published|presented|written|created|reviewed|edited|maintained|powered|hosted|recommended) by\b/i.test(
        text,
      ) ||
        /^by(?=[\p{Lu}@])|^by\s*[:@]/u.test(text)),
  ],
  [
    'furniture-menu',
    true,
    (text, tokens) =>
      tokens.length <= 20 &&
      (tokens.length > 1 || ALONE.has(tokens[0] ?? '')) &&
      tokens.every((t) => MENU.has(t)) &&
      !/[.?]$/.test(text),
  ],
  [
    'furniture-biography',
    true,
    (text) =>
      text.length <= 900 &&
      /\b(?:is|was) (?:a|an|the) (?:[\w.-]+ ){0,3}(?:ph\.?d\.?|student|professor|postdoc|lecturer|researcher|scientist|fellow|engineer)\b/i.test(
        text,
      ) &&
      /\b(?:(?:his|her|their|whose) research|research interests?|received (?:his|her|their)|works? on)\b/i.test(
        text,
      ),
  ],
  ['furniture-authors', true, (text) => /^authors?\s*[:—]/i.test(text)],
  [
    'furniture-byline',
    false,
    (text, tokens) => tokens.length <= 10 && /^by\s+\p{Lu}/iu.test(text) && !/[.:]/.test(text),
  ],
  [
    'furniture-menu',
    false,
    (_, tokens) =>
      tokens.length <= 6 &&
      tokens.every((t) => isPageWord(t) || STOP.has(t) || /^\d/.test(t)) &&
      tokens.some((t) => MENU.has(t)),
  ],
  ['furniture-authors', false, (text) => findAuthors(text) !== undefined || looksLikeAuthors(text)],
  ['furniture-venue', false, (text) => isVenue(text)],
  [
    'furniture-affiliation',
    false,
    (text) =>
      text.length <= 200 &&
      /\b(?:University|Universit[éàä]t?|Institute of|Department of|Laborator(?:y|ies)|College|School of|GmbH|Inc\.|Corporation)(?![\p{L}])/u.test(
        text,
      ) &&
      !/[.:?!]$|:/.test(text),
  ],
];

/** The rule by which a text is page furniture, whatever stands around it. */
export function findFurniture(text: string): Furniture | undefined {
  if (text.length > 1000) return undefined;
  const tokens = text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}.,-]*(?<![.,-])|\p{L}/gu) ?? [];
  const hit = RULES.find(([, , test]) => test(text, tokens));
  return hit && { rule: hit[0], sure: hit[1] };
}

export function isFurniture(text: string): boolean {
  return findFurniture(text)?.sure === true;
}

function isAddress(part: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$|^[\w.+-]+@[\w-]+\.[\w.-]+$|^(?:doi|arxiv):\S+$|^10\.\d{4,9}\/\S+$|^\d{4}\.\d{4,5}(?:v\d{1,3})?$|^@\w+$|^[\w-]+(?:\.[\w-]+)*\.(?:com|org|io|net|ai|edu)(?:\/\S*)?$/i.test(
    part,
  );
}

/** "NeurIPS 2023", "Published at ICLR 2024 (oral)": capitalised words that end in a year. */
function isVenue(text: string): boolean {
  const bare = text
    .replace(/^(?:published|accepted|presented|to appear) (?:at|in|by) /i, '')
    .replace(/ (?:\([\p{L} ]+\)|oral|poster|spotlight|workshop)$/iu, '');
  const parts = bare.split(/[ ,]+/);
  if (text.includes(':') || parts.length > 9 || parts.length < 2) return false;
  const year = parts.pop() ?? '';
  return (
    /^(?:'\d\d|(?:19|20)\d\d)$/.test(year) &&
    parts.every((part) => /^(?:\p{Lu}|of$|on$|and$|for$|the$|&$)/u.test(part))
  );
}
