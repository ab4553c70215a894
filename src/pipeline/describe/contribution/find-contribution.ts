import type { Contribution } from '../../../paper/schema.ts';
import { makeGates } from '../make-gates.ts';

/** What a cue is worth to which kind; a pattern counts once, and reads the abstract in lower case. */
interface Cue {
  readonly kind: Contribution;
  readonly where: 'title' | 'abstract';
  readonly weight: number;
  readonly pattern: RegExp;
  /** The pattern cannot match without such a word. */
  readonly gate: string | undefined;
}

const cue = (
  kind: Contribution,
  where: 'title' | 'abstract',
  weight: number,
  pattern: RegExp,
  gate?: string,
): Cue => ({ kind, where, weight, pattern, gate });

const CUES: readonly Cue[] = [
  cue(
    'survey',
    'title',
    5,
    /\b(?:survey|overview|literature review|systematic review|tutorial|primer|a review|past, present,? and future|state of the field)\b|: review\b/i,
  ),
  cue(
    'survey',
    'abstract',
    5,
    /\b(?:this|our|the present) (?:survey|review|tutorial|overview)\b|\bwe (?:\w+ )?(?:survey|review)\b(?! (?:process|score))|\bsystematic(?:ally)? review|\bthis (?:paper|article|work) (?:\w+ )?(?:surveys|reviews)\b/,
    'survey|review|tutorial|overview',
  ),
  cue(
    'survey',
    'abstract',
    1.5,
    /\b(?:open (?:problems|challenges|questions) and (?:future )?(?:research )?directions|research directions|taxonomy of|comprehensive(?:ly)? (?:overview|review))\b/,
    'directions|taxonomy|overview|review',
  ),
  cue(
    'position',
    'title',
    5,
    /^position\b|\bposition paper\b|\bperspective$|\ba call (?:to|for)\b|\bmanifesto\b|\bconsidered harmful\b/i,
  ),
  cue(
    'position',
    'abstract',
    5,
    /\bthis position paper\b|\bin this (?:perspective|opinion|commentary|essay)\b/,
    'position|perspective|opinion|commentary|essay',
  ),
  cue(
    'position',
    'abstract',
    2.5,
    /\bwe (?:argue|advocate|contend|call) (?:that|for)\b|\bthis paper (?:argues|advocates)\b|\bwe call (?:on|upon)\b/,
    'argue|advocate|contend|call',
  ),
  cue(
    'resource',
    'title',
    3,
    /\b(?:dataset|data set|benchmark(?:s|ing)?|corpus|corpora|database|\w+bench|library|toolkit|toolbox|challenge|testbed|a pool of|collection of|treebank|repository|platform|simulator|evaluation suite)\b|\bDB\b/i,
  ),
  cue(
    'resource',
    'abstract',
    3,
    /\b(?:we|paper|work|report) (?:\w+ ){0,2}?(?:introduces?|presents?|releases?d?|creates?d?|builds?|built|constructs?|collect(?:ed)?|curated?|provides?|contributes?|propose|develop(?:ed)?|annotated?|compiled?|assembled?|design(?:ed)?)[^.;]{0,70}\b(?:dataset|data set|benchmark|corpus|database|library|toolkit|toolbox|simulator|leaderboard|testbed|evaluation suite|resource)s?\b/,
    'data|benchmark|corpus|library|toolkit|toolbox|simulator|leaderboard|testbed|evaluation|resource',
  ),
  cue(
    'resource',
    'abstract',
    1.5,
    /\b(?:publicly|freely) (?:available|release|provide)[^.;]{0,30}\b(?:dataset|data|corpus|models?)\b|\b(?:we|are) releas\w+ (?:\d+ |our |the |all |a )?(?:\w+ ){0,3}(?:models?|weights|data|corpus|dataset)\b|\bopen-source\b/,
    'publicly|freely|releas|open',
  ),
  cue('resource', 'title', 3.5, /\btechnical report\b|\bsystem card\b/i),
  cue(
    'theory',
    'title',
    3,
    /\b(?:provabl[ey]|bounds?|convergence|complexity|theory|(?<!information-)theoretic(?:al)?|minimax|regret|consistency|identifiability|optimality|guarantees?|hardness|expressive power|asymptotic\w*|lower bounds?|learnability|approximability|sharp|characterization|impossibility)\b/i,
  ),
  cue(
    'theory',
    'abstract',
    3,
    /\bwe (?:\w+ )?(?:prove\b|(?:derive|establish|obtain) (?:\w+ ){0,4}(?:bounds?|rates?|guarantees?|convergence|consistency|results for))|\btheorems?\b|\bprovabl[ey]\b|\bproofs?\b/,
    'prove|derive|establish|obtain|theorem|provabl|proof',
  ),
  cue(
    'theory',
    'abstract',
    2,
    /\b(?:upper|lower|regret|error|generalization|risk|sample complexity) bounds?\b|\bsample complexity\b|\\(?:tilde\s?)?(?:mathcal\{o\}|omega|theta|o\()|\$o\(|\bminimax\b|\bpolynomial[- ]time\b|\bwe (?:stud(?:y|ied)|consider) (?:the|a) (?:problem|setting|class)\b/,
    'bound|complexity|tilde|mathcal|omega|theta|o$|minimax|polynomial|stud|consider',
  ),
  cue(
    'theory',
    'abstract',
    1,
    /\b(?:convex|asymptotic\w*|non-asymptotic|rate of convergence|convergence rates?|theoretical(?:ly)?|characteri[sz]e|necessary and sufficient)\b/,
    'convex|asymptotic|convergence|theoretical|characteri|necessary',
  ),
  cue(
    'empirical',
    'title',
    3.5,
    /\b(?:study|investigation|empirical|analy[sz]ing|analysis|evaluating|assessing|measuring|understanding|investigating|revisiting|effects?|impact|comparison|comparing|lessons|closer look|examining|probing|on the (?:role|usage|use|effectiveness|importance|impact|effect)|explor(?:ing|ation)|benefits? of)\b|\?/i,
  ),
  cue(
    'empirical',
    'abstract',
    3,
    /\bwe (?:\w+ )?(?:stud(?:y|ied)(?! (?:the|a) (?:problem|task|setting|class|question))|investigated?|analy[sz]ed?|examined?|compared?|measured?|quantif(?:y|ied)|explored?|revisit(?:ed)?|conduct(?:ed)? (?:\w+ ){0,5}(?:study|analysis|comparison|exploration|experiments to (?:understand|study))|ask whether|question whether)\b|\b(?:empirical|systematic|comprehensive|extensive|large-scale) (?:study|analysis|investigation|comparison|exploration)\b|\b(?:this|our) (?:study|paper|work) (?:\w+ )?(?:studies|investigates|examines|analy[sz]es|explores|compares|evaluates)\b/,
    'stud|investigat|analy|examin|compar|measur|quantif|explor|revisit|conduct|ask|question|evaluat',
  ),
  cue(
    'empirical',
    'abstract',
    2,
    /\b(?:our|these|the) (?:\w+ )?(?:findings|results|analys[ei]s|study|experiments) (?:\w+ )?(?:suggests?|reveals?|indicates?|highlights?|emphasi[sz]es?)\b|\bwe (?:\w+ )?(?:find|found|observed?) (?:that|a|the)\b|\bresults (?:show|indicate) (?:that )?(?:the )?\b/,
    'suggest|reveal|indicate|highlight|emphasi|find|found|observe|results',
  ),
  cue(
    'application',
    'title',
    1.5,
    /\b(?:application|applied to|applying|case study|in practice|deployment|clinical|radiograph\w*|surgical|medical|biomedical|agricultur\w+|industrial|remote sensing|geospatial|covid|automated content analysis|for (?:\w+ )?(?:diagnosis|screening|forecasting of|trading|healthcare|education))\b/i,
  ),
  cue(
    'application',
    'abstract',
    2,
    /\b(?:we|paper|work|study) (?:\w+ )?(?:appl(?:y|ies|ied)|deploy(?:ed|s)?)\b|\bpatients\b|\bhospitals?\b/,
    'appl|deploy|patients|hospital',
  ),
  cue(
    'application',
    'abstract',
    3,
    /\b(?:realistic|real-world) (?:use case|application|deployment)\b|\bcase study\b|\bin production\b|\b(?:has been|is|was|were|been) deployed (?:in|at|on)\b|\bmotivating application\b/,
    'real|case|production|deployed|motivating',
  ),
  cue(
    'method',
    'abstract',
    4,
    /\b(?:we|i|paper|work|study|article|report) (?:\w+ ){0,3}?(?:proposes?d?|introduces?d?|presents?(?:ed)?|develops?(?:ed)?|devises?d?|designs?(?:ed)?|describes?d?)\s(?:(?!(?:for|of|that|which|to|on|in|with|by|as|and|where)\s)[\w$\\{}-]+\s){0,8}?(?:method|framework|algorithm|approach|model|architecture|technique|network|system|strategy|scheme|module|loss|mechanism|paradigm|pipeline|estimator|procedure|metric|transformer|regularizer|optimizer|kernel|layer|attack|defense|solution|recipe|tuning|training|learning)s?\b/,
    'propos|introduc|present|develop|devis|design|describ',
  ),
  cue(
    'method',
    'abstract',
    2,
    /\bwe (?:\w+ ){0,2}(?:propose|introduce|present|develop|devise)\b|\bis proposed\b|\bthis (?:paper|work) (?:\w+ )?(?:proposes|introduces|presents|develops)\b/,
    'propose|introduce|present|develop|devise',
  ),
  cue(
    'method',
    'abstract',
    1,
    /\b(?:our|the proposed|proposed|this) (?:\w+ )?(?:method|approach|framework|algorithm|model|technique|architecture)\b|\boutperforms?\b/,
    'method|approach|framework|algorithm|model|technique|architecture|outperform',
  ),
  cue('method', 'title', 2, /^[^\s:]{0,30}\p{Lu}[^\s:]{0,30}[\p{Lu}\d][^\s:]{0,30}: /u),
  cue(
    'method',
    'title',
    1.5,
    /^[^\s:]{1,40}(?:\s[^\s:]{1,40})?: |\b(?:via|towards?|using|efficient|fast|robust|framework|algorithm|learning to)\b/i,
  ),
];

const GATES = CUES.flatMap(({ gate }) => gate ?? []);
const readGates = makeGates(GATES);
const GATED = CUES.map((cue) => ({ ...cue, bit: cue.gate ? 1 << GATES.indexOf(cue.gate) : 0 }));

/** The order settles ties. */
const KINDS: readonly Contribution[] = [
  'method',
  'empirical',
  'resource',
  'theory',
  'survey',
  'application',
  'position',
];

/** What kind of contribution a paper makes, by the weight of its cues; a method where nothing else weighs more. */
export function findContribution(title: string, abstract: string): Contribution {
  const lower = abstract.toLowerCase();
  const open = readGates(lower);
  const sums = new Map<Contribution, number>();
  for (const { kind, where, weight, pattern, bit } of GATED) {
    if ((open & bit) === bit && pattern.test(where === 'title' ? title : lower))
      sums.set(kind, (sums.get(kind) ?? 0) + weight);
  }
  return KINDS.reduce((best, kind) => ((sums.get(kind) ?? 0) > (sums.get(best) ?? 0) ? kind : best));
}
