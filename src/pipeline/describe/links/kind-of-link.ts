import type { Link } from '../../../paper/schema.ts';

type Kind = Link['kind'];

/** What a host holds says more than the sentence; first match wins. */
const HOSTS: readonly (readonly [RegExp, Kind])[] = [
  [/^https?:\/\/(?:www\.)?huggingface\.co\/datasets\//, 'data'],
  [
    /^https?:\/\/(?:www\.)?(?:kaggle\.com\/(?:datasets|competitions|c)\/|zenodo\.org|(?:\w+\.)?figshare\.com|osf\.io|datadryad\.org|physionet\.org|dataverse\.|data\.mendeley\.com|archive\.ics\.uci\.edu|openneuro\.org|ieee-dataport\.org|commoncrawl\.org)/,
    'data',
  ],
  [
    /^https?:\/\/(?:www\.)?(?:github\.com|gist\.github\.com|gitlab\.|bitbucket\.org|codeberg\.org|sourceforge\.net|anonymous\.4open\.science|git\.|pypi\.org|cran\.r-project\.org|colab\.research\.google\.com|codeocean\.com)/,
    'code',
  ],
  [
    /^https?:\/\/(?:www\.|dx\.)?(?:arxiv\.org|doi\.org|openreview\.net|aclanthology\.org|proceedings\.|papers\.nips\.cc|dl\.acm\.org|biorxiv\.org|medrxiv\.org|openaccess\.thecvf\.com|ieeexplore\.ieee\.org|link\.springer\.com|(?:\w+\.)?nature\.com\/articles|pubmed\.)/,
    'paper',
  ],
  [/^https?:\/\/[\w-]+\.(?:github|gitlab)\.io|^https?:\/\/sites\.google\.com/, 'project'],
];
const CONTEXT: readonly (readonly [RegExp, Kind])[] = [
  [/\b(?:project|web)\s?-?(?:page|site|home)\b|\bhomepage\b|\bwebsite\b|\bdemo\b|\bvideos?\b/i, 'project'],
  [/\b(?:code|implementation|software|source|repository|package|library|toolkit)\b/i, 'code'],
  [/\b(?:dataset|data set|data|corpus|benchmark|annotations|database)\b/i, 'data'],
];

/** The kind of an address, from its host or else from the words before it. */
export function kindOfLink(url: string, context: string): Kind {
  const host = HOSTS.find(([pattern]) => pattern.test(url.toLowerCase()));
  if (host) return host[1];
  const cue = CONTEXT.map(([pattern, kind]) => ({
    kind,
    found: pattern.test(context.split(/[.!?]\s/).at(-1) ?? ''),
  })).find(({ found }) => found);
  if (cue) return cue.kind;
  return /^https?:\/\/(?:www\.)?huggingface\.co/.test(url) ? 'project' : 'other';
}
