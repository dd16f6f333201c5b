import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { shareWork } from '../../../src/cli/threads/shareWork.js';

const numbers = (count: number): AsyncIterable<number> =>
  Readable.from(Array.from({ length: count }, (_, number) => number));

/** A pool that only counts how often it is closed. */
function poolOf(size: number): { size: number; closed: number; close: () => Promise<void> } {
  const pool = {
    size,
    closed: 0,
    close: () => {
      pool.closed += 1;
      return Promise.resolve();
    },
  };
  return pool;
}

async function collected(results: AsyncIterable<string>): Promise<string[]> {
  const all: string[] = [];
  for await (const result of results) all.push(result);
  return all;
}

test('results come in the order of the items, whatever is ready first', async () => {
  const pool = poolOf(2);
  const results = shareWork(numbers(20), pool, {
    alone: 3,
    here: (item) => `here ${item}`,
    there: async (item) => {
      await wait(item % 2 === 0 ? 6 : 0);
      return `there ${item}`;
    },
  });
  const expected = Array.from({ length: 20 }, (_, item) => `${item < 3 ? 'here' : 'there'} ${item}`);
  expect(await collected(results)).toEqual(expected);
  expect(pool.closed).toBe(1);
});

test('one thread is the one that is there', async () => {
  const results = shareWork(numbers(9), poolOf(1), {
    ...{ alone: 2, here: String, there: () => Promise.reject(new Error('not here')) },
  });
  expect(await collected(results)).toHaveLength(9);
});

test('so few items are under way that memory stays bounded', async () => {
  const [size, counts] = [4, { now: 0, most: 0 }];
  const results = shareWork(numbers(100), poolOf(size), {
    alone: 0,
    here: String,
    there: async (item) => {
      counts.most = Math.max(counts.most, (counts.now += 1));
      await wait(1);
      return String(item);
    },
  });
  for await (const result of results) counts.now -= result === '' ? 0 : 1;
  expect(counts.most).toBeLessThanOrEqual(3 * size);
  expect(counts.most).toBeGreaterThanOrEqual(2 * size);
});

test('an error is thrown in the turn of its item, and the pool is closed', async () => {
  const pool = poolOf(2);
  const results = shareWork(numbers(9), pool, {
    alone: 1,
    here: String,
    there: (item) => (item === 3 ? Promise.reject(new Error('үшінші')) : wait(2, String(item))),
  });
  const seen: string[] = [];
  const reading = (async () => {
    for await (const result of results) seen.push(result);
  })();
  await expect(reading).rejects.toThrow('үшінші');
  expect([seen, pool.closed]).toEqual([['0', '1', '2'], 1]);
});

test('whoever wants no more results has the pool closed', async () => {
  const pool = poolOf(2);
  for await (const result of shareWork(numbers(9), pool, {
    alone: 9,
    here: String,
    there: () => wait(0, ''),
  }))
    if (result === '2') break;
  expect(pool.closed).toBe(1);
});
