import type { Roles } from '../../../paper/schema.ts';

export type Role = keyof Roles;

interface RoleCue {
  readonly pattern: RegExp;
  readonly weight: number;
}

/** What a sentence, in lower case, says when it plays a role; weights add up, a sentence at 2 or more may be shown. */
export const ROLE_CUES: Readonly<Record<Role, readonly RoleCue[]>> = {
  problem: [
    { pattern: /^(?:motivation|background|purpose|problem|objective|aims?)\s?[:.]/, weight: 2 },
    {
      pattern: /\b(?:however|yet|nevertheless|nonetheless|unfortunately|despite|although|while)\b/,
      weight: 1.2,
    },
    {
      pattern:
        /\b(?:challeng\w+|problems?|limitations?|issues?|difficult\w*|bottlenecks?|obstacles?|drawbacks?|shortcomings?|gap|trade-?off)\b/,
      weight: 1,
    },
    {
      pattern:
        /\b(?:lacks?|lacking|suffers?|fails?|struggles?|remains?|limited|limits|hinder\w*|prohibitive\w*|costly|expensive|unclear|overlook\w*|neglect\w*|ignor\w+|unrealistic|impractical|infeasible|insufficient|scarc\w+|under-?explored|unsolved|vulnerable|prone to|unable|cannot|hard to|little (?:is known|attention)|degrad\w+|suboptimal|inefficien\w+)\b/,
      weight: 1.3,
    },
    { pattern: /\b(?:we|our)\b/, weight: -1.5 },
  ],
  approach: [
    {
      pattern:
        /\b(?:we|i|this (?:paper|work|study|article|report)|the paper|our work)\s(?:\w+\s){0,3}?(?:proposes?|introduces?|presents?|develops?|devises?|designs?|describes?|formulates?)\b/,
      weight: 3,
    },
    {
      pattern:
        /\b(?:we|this (?:paper|work|study|article|survey|report))\s(?:\w+\s){0,2}?(?:stud(?:y|ies)|investigates?|explores?|examines?|analy[sz]es?|reviews?|surveys?|considers?|compares?|evaluates?|takes?|show|argue|release[sd]?|make|adopt|employ|use|address(?:es)?|revisit|aim|aims|question|conduct|prove|focus(?:es)?|observe|identify|measure|quantify|demonstrate|experiment|benchmark|train)\b/,
      weight: 2.4,
    },
    { pattern: /\bis (?:proposed|introduced|presented|developed|described)\b/, weight: 2 },
    { pattern: /^(?:methods?|approach|results? and methods?)\s?[:.]/, weight: 2.5 },
    {
      pattern:
        /\bin this (?:paper|work|study|article|report|survey|letter)\b|\bto (?:this end|address|tackle|overcome|bridge|mitigate|alleviate|solve)\b/,
      weight: 0.8,
    },
    { pattern: /\b(?:novel|new|first|simple)\b/, weight: 0.4 },
    { pattern: /\b(?:experiments?|results?|outperform\w*|code is|available at)\b/, weight: -1 },
  ],
  data: [
    {
      pattern:
        /\b(?:datasets?|data sets?|corpus|corpora|benchmarks?|databases?|test sets?|cohort|participants|patients|subjects|test suite)\b/,
      weight: 1.2,
    },
    {
      pattern:
        /\b(?:we|our|are|is|were|was)\s(?:\w+\s){0,3}?(?:evaluated?|experiment\w*|conduct(?:ed)?|tested|test|validated?|collect(?:ed)?|annotated?|curated?|gather(?:ed)?|trained?|pre-?train(?:ed)?|fine-?tuned?|performed|assess(?:ed)?|construct(?:ed)?|release[sd]?|analy[sz]ed?|compiled?)\b/,
      weight: 1,
    },
    {
      pattern: /\b(?:experiments?|evaluations?|trained|evaluated|tested|pre-?trained|data)\b[^.]{0,60}\bon\b/,
      weight: 0.6,
    },
    {
      pattern:
        /\b\d[\d,.]{0,12}\s?(?:[kmb]\b|million|billion|hours|images|videos|samples|languages|patients|participants|subjects|datasets|tasks|benchmarks|examples)/,
      weight: 0.5,
    },
    { pattern: /\b[a-z][\w-]{0,20}\d[\w-]{0,20},\s(?:and\s)?[a-z][\w-]{0,20}\d/, weight: 0.5 },
    { pattern: /\b(?:however|existing|recent)\b/, weight: -1 },
  ],
  result: [
    { pattern: /^(?:results?|findings|conclusions?)\s?[:.]/, weight: 2 },
    { pattern: /\b(?:outperform\w*|surpass\w*|exceed\w*|state-of-the-art|sota|superior)\b/, weight: 1.2 },
    {
      pattern:
        /\b(?:experiments?|results?|evaluations?|findings|simulations?|analys[ei]s)\b[^.]{0,60}\b(?:shows?|demonstrates?|indicates?|reveals?|suggests?|confirms?|validate\w*|verif\w+|support)\b/,
      weight: 1.5,
    },
    {
      pattern:
        /\bwe\s(?:\w+\s){0,2}?(?:find|found|show|demonstrate|observed?|achieve|obtain|improve|prove|establish)\b/,
      weight: 1.3,
    },
    {
      pattern:
        /\b(?:improv\w+|reduc\w+|increas\w+|achiev\w+|gain\w*|boost\w*|sav(?:es|ing)|accelerat\w+|better|higher|faster|fewer|less)\b/,
      weight: 0.7,
    },
    { pattern: /\d\s?\\?%|\d\s?(?:x|×|times|points|fold|pp)\b|\+\d/, weight: 1.2 },
    { pattern: /\b(?:code|project page|available at|https?:)\b/, weight: -1 },
    { pattern: /\b(?:aim|hope|goal|existing|recent(?:ly)?|prior|however)\b/, weight: -1 },
    { pattern: /\bwe\s(?:\w+\s){0,2}?(?:propose|introduce|present)\b/, weight: -1 },
  ],
  limitation: [
    { pattern: /^(?:limitations?)\s?[:.]/, weight: 3 },
    {
      pattern:
        /\b(?:our|this|the proposed)\s(?:\w+\s){0,2}?(?:method|approach|work|study|analysis|results?|findings|model|experiments)\b[^.]{0,60}\b(?:limited to|limitations?|cannot|does not|do not|only (?:appl|consider|cover)|restricted|fails?)\b/,
      weight: 2.5,
    },
    {
      pattern:
        /\blimitations? of (?:our|this|the proposed)\b|\bwe (?:leave|defer)\b|\bleft (?:for|to) future\b|\bfuture work (?:should|could|is needed|will)\b|\bone (?:limitation|caveat)\b|\bcaveats?\b|\bfurther (?:research|work|study|studies) (?:is|are) (?:needed|required|necessary)\b|\bremains? (?:an )?(?:open|to be)\b/,
      weight: 2,
    },
    {
      pattern:
        /\b(?:identify|identified|reveal)\w* (?:an |a |some |several )?(?:issue|weakness|failure|limitation)s?\b|\bthere is still\b|\bat the cost of\b|\bcomes? at (?:the|a) (?:cost|expense)\b/,
      weight: 1.5,
    },
    {
      pattern:
        /\bto (?:address|overcome|remedy|tackle|mitigate)\b|\bexisting\b|\bprevious\b|\bprior\b|\bwe propose\b/,
      weight: -2,
    },
  ],
};
