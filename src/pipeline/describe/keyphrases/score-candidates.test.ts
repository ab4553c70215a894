import { expect, test } from 'vitest';
import { MEASURES, WIDTH } from './measure-candidates.ts';
import { TREES } from './model-data.ts';
import { scoreCandidates } from './score-candidates.ts';

/** The trees read word by word, as the doc comment of the data says. */
function scorePlainly(row: Float32Array): number {
  let sum = 0;
  for (const line of TREES.trim().split('\n')) {
    const parts = line.split(' ');
    let leaf = 0;
    for (const question of parts.slice(0, 5)) {
      const [name = '', threshold] = question.split('<');
      expect(MEASURES).toContain(name);
      leaf = 2 * leaf + (row[MEASURES.indexOf(name)]! < Math.fround(Number(threshold)) ? 0 : 1);
    }
    sum += Number(parts[5 + leaf]) / 1000;
  }
  return sum;
}

test('scores rows as the trees say, negative values included', () => {
  const rows = new Float32Array(40 * WIDTH);
  for (let index = 0; index < rows.length; index += 1)
    rows[index] = ((index * 7919) % 101) / 4 - (index % 3 === 0 ? 8 : 0);
  const scores = scoreCandidates(rows);
  for (let row = 0; row < 40; row += 1) {
    expect(scores[row]).toBeCloseTo(scorePlainly(rows.subarray(row * WIDTH, (row + 1) * WIDTH)), 9);
  }
});
