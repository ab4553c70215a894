import { makeGates } from '../make-gates.ts';
import type { Quantity } from './find-quantities.ts';

const CLAIM =
  /\b(?:achiev|obtain|attain|reach|improv|reduc|outperform|surpass|exceed|increas|decreas|gain|yield|boost|sav(?:es|ing|ed)|speed|accelerat|cut|lower|drop|rais|enhanc|deliver|result(?:s|ed|ing)? in|lead(?:s|ing)? to|requir|consum|incur|faster|slower|fewer|less|more|higher|better|smaller|larger|match|rank|first place|win|beat|retain|maintain|preserv|up to|from|degrad|declin|hit|record|demonstrat|show|compar|attribut|explain|account|shorten|minimi[sz]|compress|cheaper|only|doubl|tripl|halv|detected with|within|on average|optimal|responsible|rate of|set(?:s|ting)? a new|generaliz|scales|takes|runs|running|allow|enabl|give|scor|perform|find|found|observ|bring|remov|prun|recover|amount)/i;
/** Numbers that count what was made, given or used, not what came of it. */
const COUNTED =
  /^[\s\-+]*(?:(?:k\b|K\b|M\b|B\b|million|billion|trillion)[\s-]*)?(?:(?:unique|new|different|public|diverse|annotated|labeled|high-quality|distinct|real-world|unlabeled|training|real|synthetic|large-scale|GPU)\s)*(?:hours? of|days? of|years? of|minutes? of|images?|videos?|samples|examples|instances|sentences|documents|questions|languages|classes|categories|subjects|patients|participants|annotators|frames|clips|hours of|tasks|datasets|benchmarks|layers|parameters|models|pairs|scenes|objects|users|pages|words|pixels|resolution|experts|languages|million|billion)/;
const MADE =
  /\b(?:datasets?|data sets?|corpus|corpora|benchmarks?|databases?|collections?|suite|collected|collect|annotat\w*|contain(?:s|ing)?|compris\w+|consist\w*|cover(?:s|ing)?|curat\w*|recorded|crawled|gathered|spanning|composed)\b/i;
const OWN =
  /\b(?:we|our|ours|this (?:paper|work|study|approach|method|technique|model|framework|algorithm|strategy|baseline|result|tool|architecture|allows|enables|leads|results)|these|proposed|results?|experiment(?:s|al)?|experimentally|evaluations?|empirical(?:ly)?|simulations?|it|its|achiev\w+|outperform\w*|surpass\w*|improv\w+|reduc\w+)\b|^[A-Z][\w-]*[A-Z\d]/i;
const OPENING =
  /\b(?:we|our|this (?:paper|work|study|article|report|letter)|in this|here|the proposed|(?:is|are|was|were) (?:\w+ )?(?:presented|proposed|described|developed|investigated|studied|introduced|reported|considered|derived|tested)|(?:the|these|simulation|experimental|numerical|test) results)\b/i;
const STRONG =
  /\b(?:outperform(?:s|ed|ing)?|surpass(?:es|ed|ing)?|beat(?:s|ing)?|exceed(?:s|ed|ing)?(?! (?:limits|an? |the (?:threshold|limit))))\b|\bsuperiority (?:of (?:our|the proposed)\b|[^.;]{0,60}\bover\b)|\b(?:demonstrat|show|confirm|validat|verif|illustrat|establish|prov|highlight|evidenc|underscor|exhibit|attest)\w*\s(?:\w+\s){0,5}?superiority of\b|\b(?:achiev|obtain|attain|reach|set|establish|deliver|yield)\w*\s(?:\w+\s){0,3}(?:state[- ]of[- ]the[- ]art|S[Oo]TA)\b|\b(?:state[- ]of[- ]the[- ]art|S[Oo]TA)\b[^.;]{0,40}\b(?:performance|results?|accurac\w+|throughput|quality|scores?)\b|\b(?:performance|results?|accurac\w+|quality)\b[^.;]{0,20}\bstate[- ]of[- ]the[- ]art\b|\bnew (?:state[- ]of[- ]the[- ]art|S[Oo]TA|record)\b|\bimproves? (?:up)?(?:on )?(?:\w+\s){0,2}?state[- ]of[- ]the[- ]art\b|\bsuperior\b[^.;]{0,110}\b(?:compared|(?:to|over|than)\s(?:all|the|other|existing|previous|prior|recent|current|those|that|state|standard|baselines?|[\p{L}\d-]{0,20}\p{Lu}[\p{Lu}\d][\w-]{0,20}))\b|\bsuperior (?:to|performance|results)\b|\b(?:achiev|obtain|attain|deliver|yield|show|demonstrat|exhibit|confirm|highlight|illustrat|provid|offer|produc|enjoy|prov|validat)\w*\s[^.;]{0,60}\bsuperior(?:ity)?\b|\b(?:far|well|clearly|significantly|consistently) above\b|\bby (?:a|an) (?:\w+\s)?(?:large|clear|wide|significant|considerable|substantial|notable|big|huge|great) margins?\b|\bsignificant margins?\b|\b(?:improvements?|gains?|advantages?)\b[^.;]{0,90}\b(?:over (?!the course|time)|compared (?:to|with)|relative to)\b|\bbest (?:\w+ ){0,3}(?:performance|results?|accuracy|scores?)\b/u;
/** Better, by any word, than what others have: as firm as "outperforms". */
const BETTER_THAN_OTHERS =
  /\b(?:better|higher|faster|lower|fewer|less|more|smaller|cheaper|stronger|greater|superior|improve(?:s|d|ments?)?|improving|reduc(?:es?|ed|ing|tions?)|gains?|enhance[sd]?|accurate|efficient|competitive|comparable|favou?rabl[ey])\b[^.;]{0,90}(?:\b(?:than|over|against|compared (?:to|with)|relative to)|(?:comparable|competitive|favou?rabl[ey]|superior|compared) (?:to|with))\s(?:\w+\s){0,2}?(?:existing|standard|previous|prior|state[- ]of[- ]the[- ]art|S[Oo]TA|competing|conventional|traditional|baselines|competitors?|best|both|alternatives?|other (?:\w+\s)?(?:methods|approaches|models|algorithms))(?![\p{L}])/u;
/** Others fail where this does not. */
const OTHERS_FAIL =
  /\b(?:while|whereas|where|when|unlike)\s(?:\w+\s){0,3}?(?:existing|previous|prior|state[- ]of[- ]the[- ]art|standard|conventional|traditional|baselines?|other|competing|alternatives?)\b[^.;]{0,90}\b(?:struggl|fail|collaps|deteriorat|break)\w*/;
/** As good as another. */
const EQUAL =
  /\b(?:on par with|comparable (?:\w+\s){0,2}(?:to|with)|competitive (?:\w+\s){0,2}(?:to|with)|(?:perform|compare)\w* (?:competitively|comparably|favou?rably|similarly)|match(?:es|ed|ing)? (?:or \w+ )?the (?:performance|accuracy|quality))\b/;
/** The sentence reports what was seen. */
const EVIDENCE =
  /\b(?:experiment(?:s|al|ally)?|empirical(?:ly)?|evaluations?|results?|simulations?|numerical(?:ly)?|benchmarks?|datasets?|tasks)\b|\b(?:we\s(?:\w+\s){0,2}|and\s)(?:show|demonstrate|find|found|observe|achieve|obtain)\b/i;
/** A change for the better in strong words: firm where the sentence also says what it rests on. */
const MARKED =
  /\b(?:significantly|substantially|consistently|greatly|considerably|dramatically|markedly|drastically|remarkably|notably)\s(?:improv|reduc|enhanc|boost|accelerat|increas|decreas|speed|lower|shorten|better|faster|higher|more)\w*|\b(?:significant|substantial|consistent|considerable|notable|remarkable|dramatic|marked|clear)\s(?:\w+\s){0,2}(?:improvements?|gains?|reductions?|speed-?ups?)\b/;
/** A comparison in softer words: it counts where the paper has nothing better. */
const SOFT =
  /\b(?:improves|improved|enhances|accelerates|reduces|reductions?|increases?|boosts?|saves?|better)\b[^.;]{0,90}\b(?:over (?!the course|time)|compared (?:to|with)|relative to)\b|\b(?:better|higher|faster|lower|fewer|smaller|cheaper|stronger|greater|worse|(?:more|less) \w+ly|(?:more|less) (?:robust|accurate|efficient|effective|stable|data-efficient|sample-efficient|interpretable|diverse|faithful|reliable|precise|realistic|consistent))\b[^.;]{0,60}\bthan\b|\b(?:significant|substantial|consistent|considerable|notable|remarkable) (?:\w+ )?(?:improvements?|gains?)\b|\bachiev\w* (?:an? )?better\b|\b(?:on par with|comparable (?:to|with)|competitive (?:with|to)|competitively (?:with|against))\b|\b(?:competitive|comparable|strong|excellent|favou?rable|outstanding|remarkable|impressive) (?:\w+ )?(?:performance|results|accuracy|quality)\b|\bmatch(?:es|ed|ing)? (?:or \w+ )?the (?:performance|accuracy|quality)\b/;
/** Stems without which the patterns above cannot match, as bits. */
const readGates = makeGates([
  'outperform|surpass|beat|exceed|superior|state|sota|record|above|margin|improve|gain|advantage|best',
  'existing|standard|previous|prior|state|sota|competing|conventional|traditional|baselines|competitor|best|both|alternative|other',
  'significant|substantial|consistent|great|considerabl|dramatic|marked|drastic|remarkabl|notabl|clear',
  'par|comparable|competitive|perform|compare|match',
  'struggl|fail|collaps|deteriorat|break',
  'improv|enhanc|accelerat|reduc|increas|boost|sav|gain|better|higher|faster|lower|fewer|smaller|cheaper|stronger|greater|worse|more|less|par|comparable|competitive|strong|excellent|favo|outstanding|remarkable|impressive|match',
]);
const GATE = { strong: 1, others: 2, marked: 4, equal: 8, fail: 16, soft: 32 } as const;
const ACHIEVED =
  /\b(?:achiev|obtain|attain|reach|set|establish|deliver|yield|show|demonstrat|outperform|surpass|exceed|beat|improv|provid|produc|perform|lead|result|observ|find|found|exhibit|gain|converg|match|compar|offer|report|enabl|reveal|maintain|is|are|was|were|has|have|superior|generat|advanc|push|evidenc|obtain|learn|achiev|accelerat|reduc|converg|train|bring)/i;
const HOPE =
  /\b(?:aims?|aiming|hope|goal|expected|could be|whether|potential(?:ly)? to|in order to|needs? to|needed|argue|should|challenges?|if|motivat\w+|objective is|designed to|intended|hypothesi[sz]ed?\b|question|would|however)\b/i;
/** "two orders of magnitude larger than": a comparison wherever it stands. */
const TIMES_MORE =
  /(?:\bmagnitude|\btimes|×|[\d}]\s?x|fold)\s(?:\w+\s)?(?:larger|faster|smaller|cheaper|fewer|less|more|higher|lower|better|longer|shorter|slower)\s(?:\w+\s){0,3}than\b/;
/** A share of a whole picks what is worked on: "the lowest 10%". */
const SHARE = /\b(?:lowest|highest|top|bottom|first|last|upper|lower|largest|smallest)[\s-]$/;
/** What the paper makes or sets up, numbers or not. */
const MAKING =
  /\b(?:we|paper|work)\s(?:\w+\s){0,2}(?:propose|proposes|present|presents|introduce|introduces|release|released|develop|design|collect|collected|curate|construct|build|built)\b/i;
const SETUP = /^(?:we|specifically|in particular|first|then|next|to)\b/i;
const RESULT =
  /\b(?:achiev|obtain|attain|outperform|surpass|exceed|improv|reduc|sav(?:es|ing)|speed|accelerat|find|found|show|demonstrat|observ|result|gain|increas|decreas|match|reach|only|establish|improvement|shows|better|faster)/i;
/** Even "outperforms" is a hope behind these. */
const WISH =
  /\b(?:aim(?:s|ed|ing)?|hope|(?:our|a|key) goal|goal (?:is|was|to)|whether|would|should|question|hypothesi[sz]ed?\b|in order to|could be|objective is|argue|may|might|failed? to (?!\w+ (?:outperform|exceed))|conditions under which|not necessarily)\b/i;
const PRIOR =
  /^(?:they|those|such)\b|^In [^,]{1,60}\(?(?:19|20)\d\d\)?, we\b|\b(?:existing|previous|prior|traditional|conventional|current|recent|standard|many|most|several)\s(?:\w+\s){0,3}(?:methods?|approach(?:es)?|works?|models?|studies|techniques|algorithms|systems|solutions)\s(?:\w+\s){0,2}(?:outperform|achiev|have|has|still|often|can|are|is|rely|fail|suffer|require|show|typically|usually|either|struggle)/i;

const METRIC_NAME =
  /(?:s?FID|IS|BLEU|AUC|AUROC|m?AP|m?IoU|F1|PSNR|SSIM|LPIPS|[WC]ER|EER|RMSE|MAE|MSE|NDCG|MRR|ROUGE\S*|CIDEr|METEOR|Dice|DSC|MCC|R2|PPL|MOS)\s$/;

/** "in just 50 steps", "with only 100k samples": little was needed. */
const THRIFT =
  /\b(?:only|just|merely|mere|as (?:few|little) as|fewer than|less than|under)\s(?:\w+\s){0,2}?(?:\d+ or )?$/;

/** "680,000 hours of multilingual supervision": what went in. */
const SUPPLY =
  /^\s(?:of\s)?(?:[\w-]+\s){0,3}?(?:speech|audio|videos?|supervision|data|recordings|footage|music|interactions?)\b/;

/** Whether the paper has begun to speak of itself in this sentence. */
export function speaksOfItself(sentence: string): boolean {
  return OPENING.test(sentence);
}

/** Whether a sentence claims a result with numbers. */
export function claimsNumbers(sentence: string, quantities: readonly Quantity[], begun: boolean): boolean {
  if (quantities.length === 0 || !CLAIM.test(sentence)) return false;
  if (!begun && !/\b(?:achiev|outperform|surpass)/.test(sentence)) return false;
  if (!OWN.test(sentence)) return false;
  if (HOPE.test(sentence) && !/\b(?:achiev|outperform|surpass|improv|reduc|obtain|show)/i.test(sentence))
    return false;
  if ((SETUP.test(sentence) || MAKING.test(sentence)) && !RESULT.test(sentence)) {
    if (!TIMES_MORE.test(sentence) || MADE.test(sentence)) return false;
  }
  return quantities.some((quantity) => counts(sentence, quantity));
}

function counts(sentence: string, { start, end, unit, kind, value }: Quantity): boolean {
  const after = sentence.slice(end, end + 60);
  const before = sentence.slice(Math.max(0, start - 60), start);
  if (/(?:Theorem|Section|Table|Figure|Fig\.|Eq\.|version|v|Algorithm|Problem|Appendix)\s?$/.test(before))
    return false;
  if (kind === 'relative') {
    if (SHARE.test(before) && /^\s(?:of|most)\b/.test(after)) return false;
    if (unit === '×' && /^\s(?:larger|bigger|the size)/.test(after)) return false;
    if (
      unit !== undefined &&
      COUNTED.test(after) &&
      MADE.test(before) &&
      !/\b(?:fewer|less|only|reduc\w+)/.test(sentence)
    )
      return false;
    return true;
  }
  if (kind === 'change')
    return /\b(?:improv|increas|reduc|decreas|lower|rais|boost|drop|cut|grow|shrink|doubl|tripl)/i.test(
      sentence,
    );
  if (kind === 'word')
    return (
      value !== 'half' || /\b(?:only|reduc|sav|less|by|than|cost|sizes?|nearly|about|almost)/.test(sentence)
    );
  if (kind === 'score') {
    if (/(?:\p{Lu}[\p{L}\d-]{0,60}|2vec|v)\s?$/u.test(before) && !METRIC_NAME.test(before)) return false;
    return (
      /\b(?:accurac\w+|scores?|F1|AUC|AUROC|BLEU|ROUGE|FID|IS|mAP|mIoU|IoU|AP|perplexity|PSNR|SSIM|error|loss|rate|recall|precision|correlation|points?|RMSE|MAE|Dice|kappa|R2|coefficient|WER|from|by|decrease|increase|improve\w*|reduc\w*|vs|NDCG|ratio|similarity|distance|gain|margin|achiev\w*|reach\w*|obtain\w*)\b[^.]{0,60}$/i.test(
        before,
      ) ||
      /^\s?\)?\s?(?:\w+\s){0,2}(?:accuracy|score|F1|AUC|BLEU|FID|mAP|mIoU|perplexity|error|decrease|increase|improvement|gain)/i.test(
        after,
      )
    );
  }
  if (kind === 'count') return THRIFT.test(before) && !MAKING.test(sentence);
  // An amount of time, memory or data is a result only where something is said to take or save it.
  if (unit === 'TB' && /\btrain/.test(before)) return false;
  if (unit === 'GB' && /^\s(?:of )?(?:GPU )?memory/.test(after)) return true;
  if (SUPPLY.test(after) && !/\b(?:only|just|less|fewer|within)\s(?:\w+\s){0,2}$/.test(before)) return false;
  if (MADE.test(before) && /^\s(?:of|video|audio|speech|raw)/.test(after)) return false;
  return /\b(?:in|within|under|by|from|to|only|than|at|takes?|requir\w+|us(?:es|ing)|achiev\w+|reduc\w+|less|just|of|up to|sav\w+|improv\w+|real[- ]time|average|reach\w*|about|runs?)\s(?:\w+\s){0,3}$/i.test(
    before,
  );
}

/**
 * Whether a sentence claims, without a number, to beat others or to set the state of the art (`strong`)
 * or says so in softer words (`soft`).
 */
export function claimsComparison(sentence: string, begun: boolean): 'strong' | 'soft' | undefined {
  if (!begun) return undefined;
  const open = readGates(sentence);
  const marked = (open & GATE.marked) !== 0 && MARKED.test(sentence);
  const firm =
    ((open & GATE.strong) !== 0 && STRONG.test(sentence)) ||
    ((open & GATE.others) !== 0 && BETTER_THAN_OTHERS.test(sentence)) ||
    ((marked ||
      ((open & GATE.equal) !== 0 && EQUAL.test(sentence)) ||
      ((open & GATE.fail) !== 0 && OTHERS_FAIL.test(sentence))) &&
      EVIDENCE.test(sentence));
  const soft = marked || ((open & GATE.soft) !== 0 && SOFT.test(sentence));
  const strength = firm ? 'strong' : soft ? 'soft' : undefined;
  if (!strength || !ACHIEVED.test(sentence) || !OWN.test(sentence)) return undefined;
  if ((strength === 'strong' ? WISH : HOPE).test(sentence)) return undefined;
  if (
    MAKING.test(sentence) &&
    !/\b(?:outperform|surpass|state[- ]of[- ]the[- ]art|show|demonstrat|superior)/.test(sentence)
  )
    return undefined;
  return PRIOR.test(sentence) &&
    !OTHERS_FAIL.test(sentence) &&
    !/\b(?:our|ours|proposed|we (?:\w+ )?(?:show|find|found|achieve|demonstrate|outperform|observe|obtain))\b/i.test(
      sentence,
    )
    ? undefined
    : strength;
}
