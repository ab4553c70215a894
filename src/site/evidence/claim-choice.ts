import { CLAIM_SORTS, type ClaimChoice } from './claim-columns.ts';

/** Reads a choice from the query of an address; what it does not know it ignores. */
export function readClaimChoice(query: URLSearchParams): ClaimChoice {
  const given = (key: string): string | undefined => query.get(key)?.trim() || undefined;
  const [topic, unit, metric] = [given('topic'), given('unit'), given('metric')];
  const direction = (['up', 'down', 'same'] as const).find((one) => one === query.get('direction'));
  const sort = CLAIM_SORTS.find((one) => one === query.get('sort'));
  return {
    ...(topic !== undefined && { topic }),
    ...(unit !== undefined && { unit }),
    ...(metric !== undefined && { metric }),
    ...(direction && { direction }),
    ...(sort && { sort, ...(query.get('order') === 'down' && { descending: true }) }),
  };
}

/** Writes a choice and a page as the query of an address, without `?`; empty for the plain table. */
export function writeClaimChoice(choice: ClaimChoice, page = 1): string {
  const query = new URLSearchParams();
  for (const key of ['topic', 'unit', 'metric', 'direction', 'sort'] as const) {
    const value = choice[key];
    if (value !== undefined) query.set(key, value);
  }
  if (choice.sort !== undefined && choice.descending === true) query.set('order', 'down');
  if (page > 1) query.set('page', String(page));
  return query.toString();
}
