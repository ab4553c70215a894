/**
 * The front matter of `content/papers/<id>.mdx`: one zod schema that is type, documentation and
 * Astro collection at once. Keys with nothing to say are left out. "Verbatim" means that the string
 * occurs character for character in the displayed title or abstract.
 */
import { z } from 'zod';

const text = z.string().min(1);

export const contributionSchema = z.enum([
  'method',
  'empirical',
  'resource',
  'survey',
  'theory',
  'position',
  'application',
]);

export const linkSchema = z.strictObject({
  url: z.string().describe('absolute http(s) address, trailing punctuation stripped'),
  kind: z.enum(['code', 'project', 'data', 'paper', 'other']),
});

export const receiptSchema = z.strictObject({
  id: text.describe('topic id, a key of topics.yaml'),
  score: z.number().min(0).max(1).describe('relevance relative to the best topic of the paper'),
  evidence: z.array(text).min(1).describe('verbatim phrases that earned the tag, best first'),
});

export const introducedSchema = z.strictObject({
  name: text.describe('verbatim: system, method, data set or model this paper presents'),
  long: text.optional().describe('verbatim long form where the paper gives one'),
});

export const resultSchema = z.strictObject({
  text: text.describe('verbatim clause or sentence'),
  value: z.string().optional().describe('the number as written, ranges included'),
  unit: z.string().optional().describe('%, points, ×, GB, hours, tokens …'),
  metric: z.string().optional().describe('what was measured, verbatim'),
  direction: z.enum(['up', 'down', 'same']).optional().describe('which way the claim goes'),
});

export const rolesSchema = z.strictObject({
  problem: text.optional(),
  approach: text.optional(),
  data: text.optional(),
  result: text.optional(),
  limitation: text.optional(),
});

export const sourceSchema = z.strictObject({
  file: text.describe('seed file, relative to the seeds folder'),
  line: z.int().min(1).describe('line of the title, counted from 1'),
});

export const entrySchema = z.strictObject({
  title: text.describe('verbatim from the seed, repaired for display only by tested rules'),
  tags: z.array(text).describe('topic ids, best first; each has a hub'),
  topics: z.array(receiptSchema).optional().describe('the receipts, same order as tags'),
  keyphrases: z.array(text).max(15).optional().describe('verbatim, best first'),
  introduces: z.array(introducedSchema).optional(),
  mentions: z
    .strictObject({ models: z.array(text).optional(), datasets: z.array(text).optional() })
    .optional()
    .describe('named prior work, verbatim'),
  results: z.array(resultSchema).optional().describe('quantitative claims'),
  roles: rolesSchema.optional().describe('verbatim sentences by rhetorical role'),
  acronyms: z
    .array(z.strictObject({ short: text, long: text }))
    .optional()
    .describe('abbreviations this paper defines, verbatim'),
  contribution: contributionSchema.optional(),
  links: z.array(linkSchema).optional(),
  authors: z.array(text).optional(),
  year: z.int().min(1000).max(2999).optional(),
  venue: text.optional(),
  doi: text.optional().describe('lower case, without resolver'),
  arxiv: text.optional().describe('2301.00001 or hep-th/9901001, without version'),
  url: text.optional(),
  pdf: text.optional(),
  vanished: z
    .literal(true)
    .optional()
    .describe('no seed lists the paper any more; its page stays and says so'),
  successor: text.optional().describe('id of the paper that this vanished one was merged into'),
  source: z.array(sourceSchema).min(1),
  digest: text.describe('first 16 hex digits of the SHA-256 of the seed title and abstract'),
  raw: z
    .strictObject({ title: text.optional(), abstract: text.optional() })
    .optional()
    .describe('the text of the seed where the displayed text was repaired'),
});

/** Validated front matter of one entry. */
export type Entry = z.infer<typeof entrySchema>;
export type Contribution = z.infer<typeof contributionSchema>;
export type Link = z.infer<typeof linkSchema>;
export type Receipt = z.infer<typeof receiptSchema>;
export type Introduced = z.infer<typeof introducedSchema>;
export type Result = z.infer<typeof resultSchema>;
export type Roles = z.infer<typeof rolesSchema>;
export type Source = z.infer<typeof sourceSchema>;
