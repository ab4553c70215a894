const HEADS = [
  'accurac(?:y|ies)',
  'error(?:\\s(?:rates?|reduction))?',
  'loss(?:es)?',
  'perplexity',
  'F1(?:[- ]scores?)?',
  'F-scores?',
  '(?:ROC-|PR-)?AUC',
  'AUROC',
  'AUPRC',
  'mAP',
  'MAP',
  'mIoU',
  'IoU',
  'intersection over union',
  'BLEU(?:\\sscores?)?',
  'ROUGE(?:-[L12])?',
  'METEOR',
  'CIDEr',
  's?FID(?:\\sscores?)?',
  'PSNR',
  'SSIM',
  'LPIPS',
  'WER',
  'CER',
  'EER',
  'RMSE',
  'MAE',
  'MSE',
  'NDCG(?:@\\d+)?',
  'MRR',
  '(?:PASS|[Pp]ass|[Hh]its?|[Rr]ecall|[Pp]recision|R|P|AP|NDCG|nDCG)@\\d+',
  'recall',
  'precision',
  'sensitivity',
  'specificity',
  'throughput',
  'latenc(?:y|ies)',
  'memory(?:\\s(?:usage|requirements?|costs?|footprint|consumption))?',
  '(?:trainable\\s|total\\s|learnable\\s)?parameters',
  'FLOPs',
  'speed-?ups?',
  'costs?',
  'compute(?:\\srequirements)?',
  'performance',
  '(?:success|win|pass|hit|acceptance|failure|attack success|compression|error|detection|false positive)\\srates?',
  'scores?',
  'similarity index',
  'regret',
  'energy(?:\\sconsumption)?',
  'storage',
  'bandwidth',
  'quality',
  'efficiency',
  'robustness',
  'operations',
  'likelihood',
  'correlation',
  'sparsity',
  'resources',
  'reward',
  'returns?',
  '(?:inference|training|running|run|computation|wall-clock|fine-tuning|execution)\\s(?:times?|speed)',
  'runtime',
  'time',
  'speed',
  'data',
  'samples',
  'tokens',
  'iterations',
  'coverage',
];
const MODIFIERS =
  '(?:top-[1-5]|mean|average|balanced|validation|test|zero-shot|few-shot|one-shot|verified|overall|absolute|relative|training|inference|downstream|robust|clean|classification|detection|segmentation|computational|communication|computing|optimizer|total|peak|GPU|optimi[sz]er|macro|micro|box|mask|human|task|reconstruction|generation|question|answer|prediction|word|phone|character|local|fine-tuning|pre-training|natural|standard|adversarial|training|model|structural)';
const METRIC = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${MODIFIERS}\\s){0,3}(?:${HEADS.join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);
const VAGUE =
  /^(?:data|samples|tokens|time|speed|quality|performance|costs?|scores?|resources|efficiency|loss|parameters|returns?|operations|iterations)$/;

/** These are measures only where the sentence counts them: "33% less data". */
const COUNTABLE = /^(?:data|samples|tokens|time|iterations|resources)$/;

/**
 * What a number measures: the metric phrase nearest to it, verbatim, before it rather than after;
 * a plain "performance" only where nothing more exact is near.
 */
export function findMetric(sentence: string, start: number, end: number): string | undefined {
  let best: { text: string; distance: number } | undefined;
  for (const match of sentence.matchAll(METRIC)) {
    const after = match.index + match[0].length;
    const gap = after <= start ? start - after : match.index >= end ? (match.index - end) * 1.2 : 0;
    if (
      gap > 90 ||
      (COUNTABLE.test(match[0]) && !/(?:less|fewer|more|labell?ed|of) $/.test(sentence.slice(0, match.index)))
    )
      continue;
    const distance =
      gap +
      (VAGUE.test(match[0]) ? 25 : 0) +
      (/[;]/.test(sentence.slice(Math.min(after, start), Math.max(match.index, start))) ? 60 : 0);
    if (!best || distance < best.distance) best = { text: match[0], distance };
  }
  return best?.text;
}
