import type { Roles } from '../../../paper/schema.ts';
import { splitSentences, type Span } from '../../../text/sentences.ts';
import { makeGates } from '../make-gates.ts';
import { ROLE_CUES, type Role } from './role-cues.ts';

/** A sentence needs this much to be shown for a role. */
const FLOOR = 2;
/** Who chooses first: a sentence plays one role. */
const ORDER: readonly Role[] = ['approach', 'result', 'limitation', 'problem', 'data'];

const GATES = ORDER.flatMap((role) => ROLE_CUES[role].flatMap(({ gate }) => gate ?? []));
const readGates = makeGates(GATES);
/** The cues with the bit of their gate, 0 where they have none. */
const CUES = Object.fromEntries(
  ORDER.map((role) => [
    role,
    ROLE_CUES[role].map(({ gate, ...cue }) => ({ ...cue, bit: gate ? 1 << GATES.indexOf(gate) : 0 })),
  ]),
) as Record<Role, { pattern: RegExp; weight: number; bit: number }[]>;

/** A sentence in lower case and the gates it opens. */
interface Sentence {
  readonly text: string;
  readonly open: number;
}

/** The sentence of an abstract that best plays each role, verbatim; roles without a cue are left out. */
export function findRoles(abstract: string, spans: readonly Span[] = splitSentences(abstract)): Roles {
  const sentences = spans.map(({ start, end }) => abstract.slice(start, end));
  const lower = sentences.map((sentence) => {
    const text = sentence.toLowerCase();
    return { text, open: readGates(text) };
  });
  const taken = new Set<number>();
  const roles: Partial<Record<Role, string>> = {};
  const approach = bestOf('approach', lower, taken, undefined);
  for (const role of ORDER) {
    const at = role === 'approach' ? approach : bestOf(role, lower, taken, approach);
    if (at === undefined) continue;
    taken.add(at);
    roles[role] = sentences[at]!;
  }
  return Object.fromEntries(Object.entries(roles).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function bestOf(
  role: Role,
  sentences: readonly Sentence[],
  taken: ReadonlySet<number>,
  approach: number | undefined,
): number | undefined {
  let best: number | undefined;
  let most = FLOOR - 0.01;
  sentences.forEach((sentence, index) => {
    if (taken.has(index) || sentence.text.length < 20) return;
    const place = placeOf(role, index, sentences.length, approach);
    if (place === undefined) return;
    const score = scoreOf(role, sentence) + place;
    if (score > most) {
      most = score;
      best = index;
    }
  });
  return best;
}

function scoreOf(role: Role, { text, open }: Sentence): number {
  let score = 0;
  for (const { pattern, weight, bit } of CUES[role])
    if ((open & bit) === bit && pattern.test(text)) score += weight;
  return score;
}

/** Abstracts move from problem to result: a bonus for standing in the right place, undefined out of place. */
function placeOf(role: Role, index: number, count: number, approach: number | undefined): number | undefined {
  const place = count > 1 ? index / (count - 1) : 0;
  if (role === 'approach') return -0.8 * place;
  if (role === 'problem')
    return approach !== undefined && approach > 0 && index > approach ? undefined : 0.5 - 0.2 * place;
  if (approach !== undefined && index < approach) return undefined;
  if (role === 'result') return 0.5 * place;
  if (role === 'limitation') return place > 0.5 ? 0.5 : undefined;
  return 0.2;
}
