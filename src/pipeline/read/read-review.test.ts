import { expect, it } from 'vitest';
import { readReview } from './read-review.ts';

const read = (text: string): ReturnType<typeof readReview> =>
  readReview({ path: 'review.yaml', bytes: new TextEncoder().encode(text) });
const KEYS = /^Only title is required; the other keys are [a-z]+(?:, [a-z]+)+\.$/;

it('calls a review without a file untitled', () => {
  expect(readReview(undefined)).toEqual({ review: { title: 'Untitled review' }, messages: [] });
});

it('reads what a review says of itself', () => {
  expect(read('title: Rivers\ndescription: What they carry.\n')).toEqual({
    review: { title: 'Rivers', description: 'What they carry.' },
    messages: [],
  });
});

it.each<[string, string, number, string | RegExp]>([
  ['is empty', '', 1, /^title: expected .*\.$/],
  ['has a title that is none', '# mine\n\ntitle: 7\n', 3, /^title: expected .*\.$/],
  ['has a key that is none', 'title: A\ncolour: red\n', 1, /^unrecognized key: "colour"\.$/],
  ['is a list', '- title: A\n', 1, /^expected .*\.$/],
])('stops at a file that %s, with the line', (_, text, line, message) => {
  const { review, messages } = read(text);
  expect(review).toEqual({ title: 'Untitled review' });
  expect(messages).toHaveLength(1);
  expect(messages[0]).toMatchObject({ file: 'review.yaml', line, rule: 'review-yaml', severity: 'error' });
  expect(messages[0]?.message).toMatch(message);
  expect(messages[0]?.cure).toMatch(KEYS);
  expect(messages[0]?.cure).not.toContain('title,');
});

it('stops at a file that is no YAML, and says where in its own words', () => {
  const { review, messages } = read('title: "A\nlicence: x\n');
  expect(review).toEqual({ title: 'Untitled review' });
  expect(messages.length).toBeGreaterThan(0);
  for (const message of messages) {
    expect(message).toMatchObject({ file: 'review.yaml', rule: 'review-yaml', severity: 'error' });
    expect(message.message).toMatch(/^This is not YAML: .*\.$/);
    expect(message.message).not.toMatch(/ at line \d/);
    expect(message.cure).toBe('Mend the line; “title: My review” is enough for a start.');
  }
});
