import type { ThreadPool } from './ThreadPool.js';

/** Items that each thread has before it, so that it never waits and memory stays bounded. */
const AHEAD = 3;

/** How items become results, here and by a pool of threads. */
export interface Sharing<Item, Result> {
  /** So many items are done here first: a thread must load the keywords and meet the common words before it is of use. */
  readonly alone: number;
  readonly here: (item: Item) => Result | Promise<Result>;
  readonly there: (item: Item) => Promise<Result>;
}

/**
 * The results of a stream of items in their order, done by this thread and, when the stream goes on and the pool may have
 * several threads, by that pool, which is closed at the end.
 */
export async function* shareWork<Item, Result>(
  items: AsyncIterable<Item>,
  pool: Pick<ThreadPool<never, unknown>, 'size' | 'close'>,
  { alone, here, there }: Sharing<Item, Result>,
): AsyncGenerator<Result> {
  const awaited: Promise<Result>[] = [];
  let left = pool.size > 1 ? alone : Infinity;
  try {
    for await (const item of items) {
      left -= 1;
      if (left >= 0) {
        yield await here(item);
        continue;
      }
      awaited.push(held(there(item)));
      if (awaited.length >= pool.size * AHEAD) yield* oldest(awaited);
    }
    while (awaited.length > 0) yield* oldest(awaited);
  } finally {
    await pool.close();
  }
}

async function* oldest<Result>(awaited: Promise<Result>[]): AsyncGenerator<Result> {
  const first = awaited.shift();
  if (first !== undefined) yield await first;
}

/** A result is awaited in its turn; until then its failure must not end the process. */
function held<Result>(result: Promise<Result>): Promise<Result> {
  result.catch(() => undefined);
  return result;
}
