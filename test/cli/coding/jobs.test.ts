import { describe, expect, test } from 'vitest';
import { composeSynthetic } from '../../../src/cli/composeSynthetic.js';
import { runQyzmet } from '../runQyzmet.js';

const some = Array.from(await composeSynthetic({ seed: 5, postings: 200 }), ({ posting }) => posting);

describe('the report is the same for any number of threads', () => {
  // Enough that other threads take over, with a broken line for each language among them.
  const lines = Array.from({ length: 3_400 }, (_, at) =>
    at % 1_500 === 1_499 ? '{"қате": «ошибка»' : JSON.stringify({ ...some[at % some.length], id: `p-${at}` }),
  );
  const input = `${lines.join('\n')}\n`;

  test('of analyze, with the keywords that were never found', async () => {
    const command = ['analyze', '-', '--format', 'json', '--by', 'area,month'];
    const one = await runQyzmet([...command, '--jobs', '1'], input);
    expect(one.stdout).toContain('"headline"');
    expect(await runQyzmet([...command, '--jobs', '3'], input)).toEqual(one);
  });
});

test.each(['0', '1.5', 'көп', '1000000'])('--jobs %s is refused with what to give', async (jobs) => {
  const { code, stderr } = await runQyzmet(['tag', '--jobs', jobs]);
  expect([code, stderr]).toEqual([2, expect.stringContaining('Give a whole number from 1 to 256.')]);
});
