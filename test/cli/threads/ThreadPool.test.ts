import { expect, onTestFinished, test } from 'vitest';
import { CliError } from '../../../src/cli/CliError.js';
import { ThreadPool } from '../../../src/cli/threads/ThreadPool.js';

/** Modules as they are built; the sources are TypeScript, which a thread cannot load. */
const BUILT = new URL('../../../dist/cli/', import.meta.url).href;

/** A pool of threads that prepare a service by these statements; `data` is the data of the pool. */
function poolOf(size: number, prepare: string, data?: unknown): ThreadPool<unknown, unknown> {
  const script = `
    import { serveRequests } from '${BUILT}threads/serveRequests.js';
    import { CliError } from '${BUILT}CliError.js';
    serveRequests(async (data) => { ${prepare} });`;
  const pool = new ThreadPool({
    ...{ size, data },
    script: new URL(`data:text/javascript,${encodeURIComponent(script)}`),
  });
  onTestFinished(() => pool.close());
  return pool;
}

const all = (pool: ThreadPool<unknown, unknown>, requests: readonly unknown[]): Promise<unknown[]> =>
  Promise.all(requests.map((request) => pool.ask(request)));

test('each request gets its own answer, however long each takes', async () => {
  const pool = poolOf(
    3,
    `return { answer: (n) => new Promise((done) => setTimeout(() => done(data + n), 20 - n)) };`,
    100,
  );
  expect(await all(pool, [0, 15, 3, 20, 7, 1])).toEqual([100, 115, 103, 120, 107, 101]);
});

test('a thread does one thing after the other', async () => {
  const pool = poolOf(
    1,
    `let busy = 0;
    return { answer: async () => {
      busy += 1;
      await new Promise((done) => setTimeout(done, 5));
      busy -= 1;
      return busy;
    } };`,
  );
  expect(await all(pool, [1, 2, 3])).toEqual([0, 0, 0]);
});

test('a pool starts no more threads than it may, and none before it must', async () => {
  const pool = poolOf(
    2,
    `const { threadId } = await import('node:worker_threads'); return { answer: () => threadId };`,
  );
  const first = await pool.ask(1);
  expect(await pool.ask(2)).toBe(first);
  expect(new Set(await all(pool, [1, 2, 3, 4, 5])).size).toBe(2);
});

test('bytes that an answer moves arrive whole', async () => {
  const pool = poolOf(
    1,
    `return { answer: (n) => new Uint8Array(n).fill(7), moved: ({ buffer }) => [buffer] };`,
  );
  expect(await pool.ask(3)).toEqual(new Uint8Array([7, 7, 7]));
});

test('an error is the answer to the request that met it, and the thread goes on', async () => {
  const pool = poolOf(
    1,
    `return { answer: (text) => { if (text === 'жоқ') throw new TypeError(text); return text; } };`,
  );
  const [failed, done] = [pool.ask('жоқ'), pool.ask('иә')];
  await expect(failed).rejects.toThrow(TypeError);
  expect(await done).toBe('иә');
});

test('what a person must mend is told with the exit code of the main thread, also where a thread prepares itself', async () => {
  const pool = poolOf(2, `throw new CliError('файлды түзетіңіз', 2);`);
  // All are listened to at once: one thread may fail before another.
  await Promise.all(
    [pool.ask(1), pool.ask(2)].map((asked) =>
      expect(asked).rejects.toThrow(new CliError('файлды түзетіңіз', 2)),
    ),
  );
  await expect(pool.ask(3)).rejects.toMatchObject({ name: 'CliError', exitCode: 2 });
});

test.each([
  ['leaves', `return { answer: () => process.exit() };`, 'ended before it had answered'],
  [
    'throws where nobody catches',
    `setTimeout(() => { throw new Error('сынды') }, 1); await new Promise(() => {});`,
    'сынды',
  ],
])('a thread that %s fails what waits for it and what comes after', async (_, prepare, sentence) => {
  const pool = poolOf(1, prepare);
  await Promise.all([pool.ask(1), pool.ask(2)].map((asked) => expect(asked).rejects.toThrow(sentence)));
  await expect(pool.ask(3)).rejects.toThrow(sentence);
});

test('closing ends threads that are busy', async () => {
  const pool = poolOf(2, `return { answer: () => { for (;;); } };`);
  const asked = [pool.ask(1), pool.ask(2)].map((answer) => expect(answer).rejects.toThrow('ended'));
  await pool.close();
  await Promise.all(asked);
});
