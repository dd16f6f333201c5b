import { createContext, Script } from 'node:vm';

const called = new Script('work()');
/** Holds nothing but the work of the moment; the work itself sees its own surroundings. */
const place: { work?: () => void } = createContext({});

/**
 * What some work returns that never waits, or `late` if it takes longer than it may: it is then ended where it stands, be it within
 * a regular expression. Only a script can be ended so in the thread that asks, hence the detour over one.
 */
export function withinTime<Value>(work: () => Value, milliseconds: number): Value | 'late' {
  let answer: Value | 'late' = 'late';
  place.work = () => {
    answer = work();
  };
  try {
    called.runInContext(place, { timeout: milliseconds });
  } catch (error) {
    if (!isTimeout(error)) throw error;
  }
  return answer;
}

/** The error is one of the script's surroundings, and so no `Error` of ours. */
function isTimeout(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  );
}
