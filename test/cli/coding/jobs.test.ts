import { describe, expect, test } from 'vitest';
import { CodingWorker } from '../../../src/cli/coding/CodingWorker.js';
import { composeSynthetic } from '../../../src/cli/composeSynthetic.js';
import type { Posting } from '../../../src/model/Posting.js';
import { runQyzmet } from '../runQyzmet.js';

/** The script of a thread as it is built; the sources are TypeScript, which a thread cannot load. */
const SCRIPT = new URL('../../../dist/cli/coding/codingThread.js', import.meta.url);
const options = { sections: ['duties', 'requirements'] } as const;

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

test('an error in a thread is an error of the batch, and the thread goes on', async () => {
  const worker = new CodingWorker(options, SCRIPT);
  const good = { id: '1', title: 'Бас маман', sections: [] };
  const bad = { id: '2', title: 'Маман' } as unknown as Posting;
  const failed = worker.code([bad]);
  const coded = worker.code([good]);
  await expect(failed).rejects.toThrow(TypeError);
  expect(await coded).toMatchObject([{ id: '1', digital: false }]);
  await worker.close();
});

test('a thread that cannot start fails the batches that wait for it', async () => {
  const worker = new CodingWorker({ ...options, keywords: '/жоқ/файл.yaml' }, SCRIPT);
  await expect(worker.code([])).rejects.toThrow('/жоқ/файл.yaml');
  await worker.close();
});
