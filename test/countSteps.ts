import { Session } from 'node:inspector/promises';
import { setFlagsFromString } from 'node:v8';

// Optimised code does not count calls of the functions that it takes in, and when it is ready depends on how busy the machine is.
setFlagsFromString('--no-opt');
const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/**
 * How many blocks of the program's own code run while `work` is done: an effort that, unlike time, is the same on every
 * machine. Only code imported behind this module is counted block by block, so it must be the first import of a test.
 */
async function countSteps(work: () => unknown): Promise<number> {
  await session.post('Profiler.takePreciseCoverage');
  work();
  const { result } = await session.post('Profiler.takePreciseCoverage');
  return result
    .filter(({ url }) => url.includes('/src/'))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)))
    .reduce((sum, count) => sum + count, 0);
}

/** By which factor the steps grow when a piece of text is repeated twice as often: 2 for linear work, 4 for quadratic. */
export async function growthOf(piece: string, work: (text: string) => unknown): Promise<number> {
  const times = 500;
  // What is seen for the first time is compiled and remembered.
  work(piece.repeat(10));
  const once = await countSteps(() => work(piece.repeat(times)));
  const twice = await countSteps(() => work(piece.repeat(2 * times)));
  return twice / once;
}
