import type { Dispatcher } from 'undici';
import { FetchError } from './HttpGet.js';

/** What is asked for, and how much of it is taken. */
export interface SentRequest {
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** Milliseconds for the whole answer. */
  readonly deadline: number;
  /** Bytes of the body as sent. */
  readonly bodyLimit: number;
  /** Called with the headers; what it throws ends the request. */
  readonly accept: (headers: ReadonlyMap<string, string>) => void;
}

/** An answer with its body as sent. */
export interface SentAnswer {
  readonly status: number;
  /** Names in lower case; repeated headers are joined by a comma. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

/** The request was given up because its answer was not whole in time. */
export class Overdue extends Error {}

/**
 * Sends a request and gathers its answer, without the streams that undici puts between, as the whole body is wanted anyway. Rejects
 * with the reason of the signal, with Overdue, with what `accept` throws, or with the trouble of the network.
 */
export async function sendRequest(agent: Dispatcher, url: URL, request: SentRequest): Promise<SentAnswer> {
  const { signal, deadline, headers } = request;
  const exchange = new Exchange(request);
  const onAbort = (): void => {
    exchange.fail(signal.reason);
  };
  const timer = setTimeout(() => {
    exchange.fail(new Overdue());
  }, deadline);
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    agent.dispatch({ origin: url.origin, path: url.pathname + url.search, method: 'GET', headers }, exchange);
    return await exchange.answer;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
  }
}

/** What undici tells of one request. */
class Exchange implements Dispatcher.DispatchHandler {
  readonly answer: Promise<SentAnswer>;
  readonly #request: SentRequest;
  #resolve: (answer: SentAnswer) => void = () => undefined;
  #reject: (failure: Error) => void = () => undefined;
  #failure: Error | undefined;
  #controller: Dispatcher.DispatchController | undefined;
  #status = 0;
  #headers: ReadonlyMap<string, string> = new Map();
  #chunks: Uint8Array[] = [];
  #length = 0;

  constructor(request: SentRequest) {
    this.#request = request;
    this.answer = new Promise((resolve, reject) => {
      [this.#resolve, this.#reject] = [resolve, reject];
    });
  }

  /** Gives the request up; only the first reason counts. */
  fail(reason: unknown): void {
    this.#failure ??= reason instanceof Error ? reason : new Error(String(reason));
    this.#controller?.abort(this.#failure);
    this.#reject(this.#failure);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#failure !== undefined) controller.abort(this.#failure);
  }

  /** Called more than once where notices come before the answer that it will take its time. */
  onResponseStart(
    _controller: Dispatcher.DispatchController,
    status: number,
    fields: Readonly<Record<string, string | string[] | undefined>>,
  ): void {
    this.#status = status;
    this.#headers = headersOf(fields);
    try {
      this.#request.accept(this.#headers);
    } catch (error) {
      this.fail(error);
    }
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Uint8Array): void {
    this.#length += chunk.length;
    if (this.#length > this.#request.bodyLimit) this.fail(tooLarge(this.#request.bodyLimit));
    else this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    this.#resolve({ status: this.#status, headers: this.#headers, body: Buffer.concat(this.#chunks) });
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.fail(error);
  }
}

/** Why a body over the limit is not read. */
export function tooLarge(limit: number): FetchError {
  return new FetchError('too-large', `the page is larger than ${limit} bytes`);
}

function headersOf(fields: Readonly<Record<string, string | string[] | undefined>>): Map<string, string> {
  const headers = new Map<string, string>();
  for (const [name, value] of Object.entries(fields))
    if (value !== undefined) headers.set(name.toLowerCase(), Array.isArray(value) ? value.join(', ') : value);
  return headers;
}
