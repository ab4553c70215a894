const TRAILING = /(?<![.,;:!?'’”"*_~…])[.,;:!?'’”"*_~…]+$/;
const GLUED = /\.(?:The|We|Code|Our|It|This|In|Data|Project|All)$/;
const PAIRS: readonly (readonly [string, string])[] = [
  ['(', ')'],
  ['[', ']'],
];

/** An address without the punctuation of the sentence around it, brackets balanced; undefined where nothing valid is left. */
export function trimAddress(written: string): string | undefined {
  let url = written;
  for (let before = ''; before !== url;) {
    before = url;
    url = url.replace(TRAILING, '').replace(GLUED, '');
    for (const [open, close] of PAIRS) url = balance(url, open, close);
  }
  try {
    const { hostname, protocol } = new URL(url);
    return /^https?:$/.test(protocol) && /^[^.].*\.[a-z\d-]{2,}$/i.test(hostname) ? url : undefined;
  } catch {
    return undefined;
  }
}

/** Cuts the address where a bracket closes that it did not open, and an opening one at its end. */
function balance(url: string, open: string, close: string): string {
  let depth = 0;
  for (let i = 0; i < url.length; i += 1) {
    if (url[i] === open) depth += 1;
    else if (url[i] === close && (depth -= 1) < 0) return url.slice(0, i);
  }
  return url.endsWith(open) ? url.slice(0, -1) : url;
}
