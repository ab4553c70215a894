import type { Roles } from '../../../paper/schema.ts';

export type Role = keyof Roles;

interface RoleCue {
  /** The pattern cannot match without such a word. */
  readonly gate?: string;
  readonly pattern: RegExp;
  readonly weight: number;
}

/** What a sentence, in lower case, says when it plays a role; weights add up, a sentence at 2 or more may be shown. */
export const ROLE_CUES: Readonly<Record<Role, readonly RoleCue[]>> = {
  problem: [
    { pattern: /^(?:motivation|background|purpose|problem|objective|aims?)\s?[:.]/, weight: 2 },
    {
      gate: 'however|yet|nevertheless|nonetheless|unfortunately|despite|although|while',
      pattern: /\b(?:however|yet|nevertheless|nonetheless|unfortunately|despite|although|while)\b/,
      weight: 1.2,
    },
    {
      gate: 'challeng|problem|limitation|issue|difficult|bottleneck|obstacle|drawback|shortcoming|gap|trade',
      pattern:
        /\b(?:challeng\w+|problems?|limitations?|issues?|difficult\w*|bottlenecks?|obstacles?|drawbacks?|shortcomings?|gap|trade-?off)\b/,
      weight: 1,
    },
    {
      gate: 'lack|suffer|fail|struggle|remain|limit|hinder|prohibitive|costly|expensive|unclear|overlook|neglect|ignor|unrealistic|impractical|infeasible|insufficient|scarc|under|unsolved|vulnerable|prone|unable|cannot|hard|little|degrad|suboptimal|inefficien',
      pattern:
        /\b(?:lacks?|lacking|suffers?|fails?|struggles?|remains?|limited|limits|hinder\w*|prohibitive\w*|costly|expensive|unclear|overlook\w*|neglect\w*|ignor\w+|unrealistic|impractical|infeasible|insufficient|scarc\w+|under-?explored|unsolved|vulnerable|prone to|unable|cannot|hard to|little (?:is known|attention)|degrad\w+|suboptimal|inefficien\w+)\b/,
      weight: 1.3,
    },
    { gate: 'we|our', pattern: /\b(?:we|our)\b/, weight: -1.5 },
  ],
  approach: [
    {
      gate: 'propos|introduc|present|develop|devis|design|describ|formulat',
      pattern:
        /\b(?:we|i|this (?:paper|work|study|article|report)|the paper|our work)\s(?:\w+\s){0,3}?(?:proposes?|introduces?|presents?|develops?|devises?|designs?|describes?|formulates?)\b/,
      weight: 3,
    },
    {
      gate: 'stud|investigat|explor|examin|analy|review|survey|consider|compar|evaluat|take|show|argue|release|make|adopt|employ|use|address|revisit|aim|question|conduct|prove|focus|observe|identify|measure|quantify|demonstrate|experiment|benchmark|train',
      pattern:
        /\b(?:we|this (?:paper|work|study|article|survey|report))\s(?:\w+\s){0,2}?(?:stud(?:y|ies)|investigates?|explores?|examines?|analy[sz]es?|reviews?|surveys?|considers?|compares?|evaluates?|takes?|show|argue|release[sd]?|make|adopt|employ|use|address(?:es)?|revisit|aim|aims|question|conduct|prove|focus(?:es)?|observe|identify|measure|quantify|demonstrate|experiment|benchmark|train)\b/,
      weight: 2.4,
    },
    {
      gate: 'propos|introduc|present|develop|describ',
      pattern: /\bis (?:proposed|introduced|presented|developed|described)\b/,
      weight: 2,
    },
    { pattern: /^(?:methods?|approach|results? and methods?)\s?[:.]/, weight: 2.5 },
    {
      gate: 'this|address|tackle|overcome|bridge|mitigate|alleviate|solve',
      pattern:
        /\bin this (?:paper|work|study|article|report|survey|letter)\b|\bto (?:this end|address|tackle|overcome|bridge|mitigate|alleviate|solve)\b/,
      weight: 0.8,
    },
    { gate: 'novel|new|first|simple', pattern: /\b(?:novel|new|first|simple)\b/, weight: 0.4 },
    {
      gate: 'experiment|result|outperform|code|available',
      pattern: /\b(?:experiments?|results?|outperform\w*|code is|available at)\b/,
      weight: -1,
    },
  ],
  data: [
    {
      gate: 'data|corpus|corpora|benchmark|test|cohort|participants|patients|subjects',
      pattern:
        /\b(?:datasets?|data sets?|corpus|corpora|benchmarks?|databases?|test sets?|cohort|participants|patients|subjects|test suite)\b/,
      weight: 1.2,
    },
    {
      gate: 'evaluat|experiment|conduct|test|validat|collect|annotat|curat|gather|train|pre|fine|perform|assess|construct|release|analy|compil',
      pattern:
        /\b(?:we|our|are|is|were|was)\s(?:\w+\s){0,3}?(?:evaluated?|experiment\w*|conduct(?:ed)?|tested|test|validated?|collect(?:ed)?|annotated?|curated?|gather(?:ed)?|trained?|pre-?train(?:ed)?|fine-?tuned?|performed|assess(?:ed)?|construct(?:ed)?|release[sd]?|analy[sz]ed?|compiled?)\b/,
      weight: 1,
    },
    {
      gate: 'experiment|evaluat|train|test|pre|data',
      pattern: /\b(?:experiments?|evaluations?|trained|evaluated|tested|pre-?trained|data)\b[^.]{0,60}\bon\b/,
      weight: 0.6,
    },
    {
      gate: '#',
      pattern:
        /\b\d[\d,.]{0,12}\s?(?:[kmb]\b|million|billion|hours|images|videos|samples|languages|patients|participants|subjects|datasets|tasks|benchmarks|examples)/,
      weight: 0.5,
    },
    { gate: '#', pattern: /\b[a-z][\w-]{0,20}\d[\w-]{0,20},\s(?:and\s)?[a-z][\w-]{0,20}\d/, weight: 0.5 },
    { gate: 'however|existing|recent', pattern: /\b(?:however|existing|recent)\b/, weight: -1 },
  ],
  result: [
    { pattern: /^(?:results?|findings|conclusions?)\s?[:.]/, weight: 2 },
    {
      gate: 'outperform|surpass|exceed|state|sota|superior',
      pattern: /\b(?:outperform\w*|surpass\w*|exceed\w*|state-of-the-art|sota|superior)\b/,
      weight: 1.2,
    },
    {
      gate: 'show|demonstrate|indicate|reveal|suggest|confirm|validate|verif|support',
      pattern:
        /\b(?:experiments?|results?|evaluations?|findings|simulations?|analys[ei]s)\b[^.]{0,60}\b(?:shows?|demonstrates?|indicates?|reveals?|suggests?|confirms?|validate\w*|verif\w+|support)\b/,
      weight: 1.5,
    },
    {
      gate: 'find|found|show|demonstrate|observe|achieve|obtain|improve|prove|establish',
      pattern:
        /\bwe\s(?:\w+\s){0,2}?(?:find|found|show|demonstrate|observed?|achieve|obtain|improve|prove|establish)\b/,
      weight: 1.3,
    },
    {
      gate: 'improv|reduc|increas|achiev|gain|boost|sav|accelerat|better|higher|faster|fewer|less',
      pattern:
        /\b(?:improv\w+|reduc\w+|increas\w+|achiev\w+|gain\w*|boost\w*|sav(?:es|ing)|accelerat\w+|better|higher|faster|fewer|less)\b/,
      weight: 0.7,
    },
    { gate: '#', pattern: /\d\s?\\?%|\d\s?(?:x|×|times|points|fold|pp)\b|\+\d/, weight: 1.2 },
    {
      gate: 'code|project|available|http',
      pattern: /\b(?:code|project page|available at|https?:)\b/,
      weight: -1,
    },
    {
      gate: 'aim|hope|goal|existing|recent|prior|however',
      pattern: /\b(?:aim|hope|goal|existing|recent(?:ly)?|prior|however)\b/,
      weight: -1,
    },
    {
      gate: 'propose|introduce|present',
      pattern: /\bwe\s(?:\w+\s){0,2}?(?:propose|introduce|present)\b/,
      weight: -1,
    },
  ],
  limitation: [
    { pattern: /^(?:limitations?)\s?[:.]/, weight: 3 },
    {
      gate: 'limit|cannot|does|do|only|restricted|fail',
      pattern:
        /\b(?:our|this|the proposed)\s(?:\w+\s){0,2}?(?:method|approach|work|study|analysis|results?|findings|model|experiments)\b[^.]{0,60}\b(?:limited to|limitations?|cannot|does not|do not|only (?:appl|consider|cover)|restricted|fails?)\b/,
      weight: 2.5,
    },
    {
      gate: 'limitation|leave|defer|left|future|caveat|further|remain',
      pattern:
        /\blimitations? of (?:our|this|the proposed)\b|\bwe (?:leave|defer)\b|\bleft (?:for|to) future\b|\bfuture work (?:should|could|is needed|will)\b|\bone (?:limitation|caveat)\b|\bcaveats?\b|\bfurther (?:research|work|study|studies) (?:is|are) (?:needed|required|necessary)\b|\bremains? (?:an )?(?:open|to be)\b/,
      weight: 2,
    },
    {
      gate: 'identif|reveal|still|cost|expense',
      pattern:
        /\b(?:identify|identified|reveal)\w* (?:an |a |some |several )?(?:issue|weakness|failure|limitation)s?\b|\bthere is still\b|\bat the cost of\b|\bcomes? at (?:the|a) (?:cost|expense)\b/,
      weight: 1.5,
    },
    {
      gate: 'address|overcome|remedy|tackle|mitigate|existing|previous|prior|propose',
      pattern:
        /\bto (?:address|overcome|remedy|tackle|mitigate)\b|\bexisting\b|\bprevious\b|\bprior\b|\bwe propose\b/,
      weight: -2,
    },
  ],
};
