import { parentPort, workerData } from 'node:worker_threads';
import { CliError } from '../CliError.js';
import type { ExitCode } from '../exitCodes.js';

/** What a thread answers to a request. The class of an error does not pass between threads, so a CliError goes as its parts. */
export type ThreadAnswer<Value> =
  | { readonly kind: 'done'; readonly value: Value }
  | { readonly kind: 'refused'; readonly message: string; readonly exitCode: ExitCode }
  | { readonly kind: 'failed'; readonly error: unknown };

/** What a thread does for each request, and which bytes of the answer move to the asking thread without being copied. */
export interface Service<Request, Value> {
  readonly answer: (request: Request) => Value | Promise<Value>;
  readonly moved?: (value: Value) => readonly ArrayBuffer[];
}

/**
 * Makes the calling thread one of a `ThreadPool`: it answers requests one after the other, in their order. An error, also one
 * of the preparation, is the answer to each request that meets it, so that it is told like one of the main thread.
 */
export function serveRequests<Request, Value>(
  prepare: (data: unknown) => Promise<Service<Request, Value>>,
): void {
  const prepared = prepare(workerData);
  // Until a request comes, nobody awaits the preparation, and its failure must not end the thread.
  prepared.catch(() => undefined);
  let last = Promise.resolve();
  parentPort?.on('message', (request: Request) => {
    last = last.then(() => send(prepared, request));
  });
}

async function send<Request, Value>(
  prepared: Promise<Service<Request, Value>>,
  request: Request,
): Promise<void> {
  try {
    const { answer, moved } = await prepared;
    const value = await answer(request);
    post({ kind: 'done', value }, moved?.(value));
  } catch (error) {
    post(
      error instanceof CliError
        ? { kind: 'refused', message: error.message, exitCode: error.exitCode }
        : { kind: 'failed', error },
    );
  }
}

function post(answer: ThreadAnswer<unknown>, moved: readonly ArrayBuffer[] = []): void {
  parentPort?.postMessage(answer, moved);
}
