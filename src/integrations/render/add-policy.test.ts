import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { addPolicy } from './add-policy.ts';
import { inspectPage } from './inspect-page.ts';

const page = (body: string): string =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A</title></head><body>${body}</body></html>`;
const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const allow = (html: string, scripts: string[]): string => addPolicy(html, inspectPage(html), scripts);
const policyOf = (body: string): string =>
  /policy" content="([^"]*)"/.exec(allow(page(body), ['theme()']))?.[1] ?? '';

describe('addPolicy', () => {
  it('puts the policy before everything that it governs', () => {
    expect(allow(page(''), [])).toContain(
      `<meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'; `,
    );
  });

  it('allows the known script and the styles of the page by their hashes, and nothing unsafe', () => {
    const policy = policyOf('<script>theme()</script><noscript><style>a { b: c }</style></noscript>');
    expect(policy).toContain(`script-src 'self' 'wasm-unsafe-eval' ${hash('theme()')};`);
    expect(policy).toContain(`style-src 'self' ${hash('a { b: c }')};`);
    expect(policy).not.toContain('unsafe-inline');
  });

  it.each([
    ['text that looks like a script', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['a script in an attribute', '<p title="<script>alert(1)</script>">x</p>'],
    ['a script in a comment', '<!-- <script>alert(1)</script> -->'],
    ['a script in a title', '<textarea><script>alert(1)</script></textarea>'],
    ['a title that begins like code', '<p title="JavaScript: the good parts" one="x">x</p>'],
    ['data', '<script type="application/ld+json">{"a":1}</script>'],
    ['a script that is a file', '<script type="module" src="/a.js"></script>'],
  ])('allows no inline script because of %s', (_, body) => {
    expect(policyOf(body)).toMatch(/script-src 'self' 'wasm-unsafe-eval';/);
  });

  it.each([
    ['an inline script', '<script>alert(1)</script>'],
    ['an inline module', '<script type=module>alert(1)</script>'],
    ['a script in a drawing', '<svg><script>alert(1)</script></svg>'],
    ['an event handler', '<img src=x onerror=alert(1)>'],
    ['a style attribute', '<p style="position:fixed">x</p>'],
    ['an address that is code', '<a href="java&#10;script:alert(1)">x</a>'],
    ['a frame with its own text', '<iframe srcdoc="<b>x</b>"></iframe>'],
  ])('refuses a page with %s', (_, body) => {
    expect(() => allow(page(body), ['theme()'])).toThrow(/not allowed in a page/);
  });

  it('refuses a page without a character set', () => {
    expect(() => allow('<p>x</p>', [])).toThrow(/character set/);
  });
});
