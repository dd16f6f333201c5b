import type { FetchedPage } from './Fetched.js';

const MOST_PAGES = 400;
const MOST_BYTES = 16 * 1024 * 1024;

/** Pages that a run may need again, so that they are asked for once; only as many as take little room. */
export class KeptPages {
  readonly #pages = new Map<string, FetchedPage>();
  #bytes = 0;

  /** Keeps what an address answered, be it the page to which redirects led. */
  keep(asked: URL, page: FetchedPage): void {
    this.#bytes += page.body.length;
    if (this.#pages.size < MOST_PAGES && this.#bytes <= MOST_BYTES) this.#pages.set(asked.href, page);
  }

  /** What an address answered. */
  get({ href }: URL): FetchedPage | undefined {
    return this.#pages.get(href);
  }
}
