import type { Shard } from '../../src/integrations/render/plan-pages.ts';

/**
 * Reads `--shard 2/3`, the second of three parts.
 * @throws Error when it is none.
 */
export function parseShard(text: string): Shard {
  const [, index = 0, of = 0] = (/^(\d{1,3})\/(\d{1,3})$/.exec(text) ?? []).map(Number);
  if (index < 1 || index > of)
    throw new Error(`--shard ${text}: write i/n, for example 1/4 for the first of four.`);
  return { index: index - 1, of };
}
