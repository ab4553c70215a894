import { foldText } from './fold-text.ts';
import { splitTokens, type Token } from './split-tokens.ts';

/** A query taken apart, before any look at the corpus. */
export interface ParsedQuery {
  /** Tokens outside quotes, in order. */
  readonly tokens: readonly Token[];
  /** Quoted parts, as written, in order. */
  readonly phrases: readonly string[];
  /** Whether the last token may still be growing: nothing follows it. */
  readonly open: boolean;
}

/** Longer queries are cut: nobody types them, and a pasted abstract must not freeze the page. */
const LONGEST_QUERY = 400;

/** Splits a query into words and "quoted phrases"; a quote that is not closed yet, or is in `loosen`, is no quote. */
export function parseQuery(query: string, loosen?: ReadonlySet<string>): ParsedQuery {
  const text = query.slice(0, LONGEST_QUERY);
  const phrases: string[] = [];
  const rest = text.replace(/["“”„«»]([^"“”„«»]+)["“”„«»]/g, (whole, phrase: string) => {
    if (loosen?.has(phrase.trim())) return ` ${phrase} `;
    if (splitTokens(phrase).length > 0) phrases.push(phrase.trim());
    return ' '.repeat(whole.length);
  });
  return { tokens: splitTokens(rest), phrases, open: /[\p{L}\p{N}]$/u.test(foldText(rest)) };
}
