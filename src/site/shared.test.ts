import { expect, test } from 'vitest';
import { makeOf, originOf, outlineOf, share } from './shared.ts';

test('an outline names shared data by its digest, and says of what else was made what that is', () => {
  const topic = share({ id: 't', label: 'T' });
  const frame = makeOf([topic, 'Title'], { title: 'Title · T', links: ['a', 'b'] });
  const asked: object[] = [];
  const digestOf = (data: object): string => `#${asked.push(data)}`;
  const view = { frame, items: [{ topic, n: 1 }, null], page: 2, about: undefined };
  expect(outlineOf(view, digestOf)).toEqual({
    frame: ['#1', 'Title'],
    items: [{ topic: '#2', n: 1 }, null],
    page: 2,
    about: undefined,
  });
  expect(asked).toEqual([topic, topic]);
  expect([originOf(frame), originOf(topic)]).toEqual([[topic, 'Title'], topic]);
});
