import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idOf, isId, slugOf } from './ids.ts';

describe('slugOf', () => {
  it.each([
    ['Attention Is All You Need', 'attention-is-all-you-need'],
    [
      "Don't Stop Pretraining? Make Prompt-based Fine-tuning",
      'dont-stop-pretraining-make-prompt-based-fine-tuning',
    ],
    [
      'A Pretrainer’s Guide to Training Data: Measuring the Effects of Data Age',
      'a-pretrainers-guide-to-training-data-measuring-the-effects',
    ],
    ['Schrödinger Bridges — naïve œuvre, Łódź & Straße', 'schrodinger-bridges-naive-oeuvre-lodz-strasse'],
    ['$\\ell_2$-norms of eﬃcient x²', 'ell-2-norms-of-efficient-x2'],
    ['β-VAE and the Λ-calculus', 'v-vae-and-the-l-calculus'],
    ['Нейронные сети: щука', 'neironnye-seti-shchuka'],
    ['x'.repeat(100), 'x'.repeat(60)],
    ['../../etc/passwd', 'etc-passwd'],
    ['C:\\Windows\\..\\x', 'c-windows-x'],
    ['a\u0000b\u202ec', 'a-b-c'],
    ['Πλάτων ٣٢', 'platon-32'],
  ])('makes of %j', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });

  it.each([
    '深度学习中的注意力机制综述',
    '深度学习中的注意力机制: BERT',
    'التعلم العميق',
    '???',
    '',
    '👍',
    'हिन्दी शब्द',
    '딥러닝',
  ])('gives %j an id that can be typed', (title) => {
    expect(slugOf(title)).toMatch(/^[a-z-]+-[0-9a-f]{8}$/);
  });

  it('gives titles of another script different ids', () => {
    expect(slugOf('深度学习')).not.toBe(slugOf('深度学'));
  });
});

describe('idOf', () => {
  it.each(['CON', 'nul', 'COM1', 'Index', '42', '2', 'page', 'All'])(
    'never makes the reserved name %s an id',
    (title) => {
      expect(idOf(title)).toBe(`paper-${title.toLowerCase()}`);
    },
  );

  it('makes a safe id of any title, the same every time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (title) => {
        const id = idOf(title.toWellFormed());
        expect(isId(id)).toBe(true);
        expect(id.length).toBeLessThanOrEqual(60);
        expect(idOf(title.toWellFormed())).toBe(id);
      }),
      { numRuns: 300 },
    );
  });
});
