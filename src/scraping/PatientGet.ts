import { FetchError, type HttpAnswer } from './HttpGet.js';
import type { NotFetched } from './Fetched.js';
import { pauseAfter } from './Pause.js';
import { retryAfter } from './retryAfter.js';
import type { Surroundings } from './Surroundings.js';

/** How long and how often a run may wait; milliseconds. */
export interface Patience {
  /** Least pause between requests. */
  readonly floor: number;
  readonly crawlDelayCap: number;
  /** All waits that the portal asks for by Retry-After, or that follow a 429, together. */
  readonly waitBudget: number;
  /** Requests for one page, the first included. */
  readonly attempts: number;
}

const FIRST_BACKOFF = 2000;
const FIRST_RATE_LIMIT_WAIT = 30_000;
const RATE_LIMITED = 429;
const FORBIDDEN = 403;

type Verdict =
  | { readonly kind: 'answer'; readonly answer: HttpAnswer }
  | {
      readonly kind: 'again';
      readonly wait: number;
      readonly gaveUp: 'rate-limited' | 'failing' | 'unreachable';
      readonly problem: string;
      /** A body that may be only the beginning of the page. */
      readonly cutShort?: Uint8Array;
    }
  | NotFetched;

/** Sends one request at a time, with pauses, retries and the waits that the portal asks for. */
export class PatientGet {
  readonly #surroundings: Surroundings;
  readonly #patience: Patience;
  readonly #onWait: (milliseconds: number, because: string) => void;
  #budget: number;
  #readyAt = 0;
  #crawlDelay = 0;

  constructor(
    surroundings: Surroundings,
    patience: Patience,
    onWait: (milliseconds: number, because: string) => void,
  ) {
    this.#surroundings = surroundings;
    this.#patience = patience;
    this.#budget = patience.waitBudget;
    this.#onWait = onWait;
  }

  /** Keeps the longest crawl-delay asked for (seconds); returns the seconds it is cut to when it is above the cap. */
  respectCrawlDelay(asked: number): number | undefined {
    const { crawlDelayCap, floor } = this.#patience;
    this.#crawlDelay = Math.max(this.#crawlDelay, asked * 1000);
    const kept = Math.max(crawlDelayCap, floor);
    return asked * 1000 > kept ? kept / 1000 : undefined;
  }

  /** The portal's answer, whatever its status but 429 and 5xx, or why there is none. */
  async get(
    url: URL,
    headers: Readonly<Record<string, string>>,
  ): Promise<NotFetched | { readonly kind: 'answer'; readonly answer: HttpAnswer }> {
    let before: Uint8Array | undefined;
    for (let attempt = 1; ; attempt += 1) {
      const verdict = wholeOrAgain(await this.#attempt(url, headers, attempt), before, attempt);
      if (verdict.kind !== 'again') return verdict;
      const { wait, gaveUp, problem } = verdict;
      before = verdict.cutShort;
      const counts = gaveUp === 'rate-limited';
      if (counts && wait > this.#budget) {
        return {
          kind: 'rate-limited',
          problem: `${problem} and asks for ${seconds(wait)}, more than this run may wait`,
        };
      }
      if (attempt >= this.#patience.attempts) {
        return { kind: gaveUp, problem: `${problem}, ${attempt} times` };
      }
      if (counts) this.#budget -= wait;
      this.#onWait(wait, problem);
      await this.#surroundings.sleep(wait, this.#surroundings.signal);
    }
  }

  async #attempt(url: URL, headers: Readonly<Record<string, string>>, attempt: number): Promise<Verdict> {
    const { get, signal } = this.#surroundings;
    await this.#waitForTurn();
    const started = this.now();
    try {
      const answer = await get(url, headers, signal);
      return this.#judge(answer, attempt);
    } catch (error) {
      if (!(error instanceof FetchError)) throw error;
      if (error.kind !== 'network') return { kind: 'refused', problem: error.message };
      return {
        kind: 'again',
        wait: backoff(FIRST_BACKOFF, attempt),
        gaveUp: 'unreachable',
        problem: error.message,
      };
    } finally {
      this.#planNext(started);
    }
  }

  #judge(answer: HttpAnswer, attempt: number): Verdict {
    const { status, headers } = answer;
    const problem = `the portal answers ${status}`;
    const asked = retryAfter(headers.get('retry-after'), this.#surroundings.clock());
    // RFC 9110, 10.2.3 names 503; portals also ask for patience behind a 403 or another error of theirs.
    const mayAsk = status === FORBIDDEN || status >= 500;
    if (status === RATE_LIMITED || (mayAsk && asked !== undefined)) {
      return {
        kind: 'again',
        wait: asked ?? backoff(FIRST_RATE_LIMIT_WAIT, attempt),
        gaveUp: 'rate-limited',
        problem,
      };
    }
    if (status < 500) return { kind: 'answer', answer };
    return { kind: 'again', wait: backoff(FIRST_BACKOFF, attempt), gaveUp: 'failing', problem };
  }

  async #waitForTurn(): Promise<void> {
    const { sleep, signal } = this.#surroundings;
    signal.throwIfAborted();
    const wait = this.#readyAt - this.now();
    if (wait > 0) await sleep(wait, signal);
  }

  #planNext(started: number): void {
    const { random } = this.#surroundings;
    const now = this.now();
    this.#readyAt = now + pauseAfter(now - started, this.#crawlDelay, { ...this.#patience, random });
  }

  /** Milliseconds since 1970 by the clock of the run. */
  now(): number {
    return this.#surroundings.clock().getTime();
  }
}

/** A body that seems cut short counts as whole when it comes twice in a row with the same bytes. */
function wholeOrAgain(verdict: Verdict, before: Uint8Array | undefined, attempt: number): Verdict {
  if (verdict.kind !== 'answer' || verdict.answer.seemsCutShort !== true) return verdict;
  const { body } = verdict.answer;
  if (before !== undefined && Buffer.compare(before, body) === 0) return verdict;
  return {
    kind: 'again',
    wait: backoff(FIRST_BACKOFF, attempt),
    gaveUp: 'unreachable',
    problem: 'the page breaks off',
    cutShort: body,
  };
}

function backoff(first: number, attempt: number): number {
  return first * 2 ** (attempt - 1);
}

function seconds(milliseconds: number): string {
  return `${Math.ceil(milliseconds / 1000)} seconds`;
}
