const SHARED_MILLISECONDS = 250;

/**
 * Lets what is written within a quarter of a second share one sync: without pauses, forcing each page onto the disk takes longer than
 * to fetch and read it. What is written is safe from the end of the program at once, and from the end of the power with that sync.
 */
export class SyncSchedule {
  readonly #sync: () => void;
  #timer: NodeJS.Timeout | undefined;
  #syncedAt = -Infinity;
  #failure: { readonly error: unknown } | undefined;

  constructor(sync: () => void) {
    this.#sync = sync;
  }

  /** To be called when something was written: it waits for a sync no longer than what it shares it with. */
  soon(): void {
    this.#timer ??= setTimeout(() => {
      try {
        this.now();
      } catch (error) {
        // Nobody waits for a timer; whoever writes next has to know.
        this.#failure = { error };
      }
    }, SHARED_MILLISECONDS).unref();
  }

  /** To be called when what was written belongs together: it is synced at once, unless that was done just now. */
  commit(): void {
    if (this.#failure !== undefined) throw this.#failure.error;
    if (performance.now() - this.#syncedAt >= SHARED_MILLISECONDS) this.now();
    else this.soon();
  }

  now(): void {
    this.stop();
    if (this.#failure !== undefined) throw this.#failure.error;
    this.#sync();
    this.#syncedAt = performance.now();
  }

  /** Syncs no more. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
