import type { Fetched, NotFetched, Validators } from './Fetched.js';
import type { HttpAnswer } from './HttpGet.js';
import type { PatientGet } from './PatientGet.js';
import { isAllowed, parseRobots, type Robots } from './robots.js';

const REDIRECTS = 5;
const PRODUCT = 'qyzmet';
/** RFC 9309, 2.5 asks for at least as much to be read. */
const ROBOTS_BYTES = 500 * 1024;
/** RFC 9309, 2.4: a copy should not be used for more than a day. */
const ROBOTS_LIFETIME = 24 * 3_600_000;

type RobotsVerdict = { readonly kind: 'robots'; readonly robots: Robots } | NotFetched;
type Arrival = NotFetched | { readonly kind: 'answer'; readonly answer: HttpAnswer; readonly url: URL };

/** Fetches pages of one portal: only from its hosts, only what its robots.txt allows. */
export class PortalVisitor {
  readonly #requests: PatientGet;
  readonly #hosts: ReadonlySet<string>;
  readonly #onNotice: (url: URL, notice: string) => void;
  readonly #robots = new Map<string, { readonly verdict: RobotsVerdict; readonly askedAt: number }>();

  /** Hosts are written as in `URL.host`, with the port when it is not the usual one. */
  constructor(
    requests: PatientGet,
    hosts: ReadonlySet<string>,
    onNotice: (url: URL, notice: string) => void,
  ) {
    this.#requests = requests;
    this.#hosts = hosts;
    this.#onNotice = onNotice;
  }

  /** A page, asked for conditionally when something is known of it. */
  async fetch(url: URL, known?: Validators): Promise<Fetched> {
    const headers: Record<string, string> = {
      accept: 'text/html,application/xhtml+xml,application/json;q=0.9,*/*;q=0.5',
    };
    if (known?.etag !== undefined) headers['if-none-match'] = known.etag;
    if (known?.lastModified !== undefined) headers['if-modified-since'] = known.lastModified;
    const arrival = await this.#follow(url, headers, (target) => this.#permission(target));
    if (arrival.kind !== 'answer') return arrival;
    return readAnswer(arrival.answer, arrival.url);
  }

  async #permission(url: URL): Promise<NotFetched | undefined> {
    const verdict = await this.#verdictFor(url);
    if (verdict.kind !== 'robots') return verdict;
    if (isAllowed(verdict.robots, url)) return undefined;
    return { kind: 'forbidden', problem: 'robots.txt forbids this page' };
  }

  async #verdictFor(url: URL): Promise<RobotsVerdict> {
    const known = this.#robots.get(url.origin);
    if (known !== undefined && this.#requests.now() - known.askedAt < ROBOTS_LIFETIME) return known.verdict;
    const verdict = await this.#fetchRobots(new URL('/robots.txt', url));
    this.#robots.set(url.origin, { verdict, askedAt: this.#requests.now() });
    return verdict;
  }

  async #fetchRobots(url: URL): Promise<RobotsVerdict> {
    const arrival = await this.#follow(url, {}, () => Promise.resolve(undefined));
    if (arrival.kind === 'rate-limited') return arrival;
    if (arrival.kind !== 'answer') {
      // RFC 9309, 2.3.1.4: while robots.txt cannot be had, everything is forbidden.
      const kind = arrival.kind === 'failing' ? 'forbidden' : arrival.kind;
      return { kind, problem: `robots.txt cannot be read (${arrival.problem}), which forbids everything` };
    }
    const { status, body } = arrival.answer;
    if (status >= 300) return { kind: 'robots', robots: { rules: [] } };
    const robots = parseRobots(new TextDecoder().decode(body.subarray(0, ROBOTS_BYTES)), PRODUCT);
    const cut = this.#requests.respectCrawlDelay(robots.crawlDelay ?? 0);
    if (cut !== undefined)
      this.#onNotice(
        url,
        `the crawl-delay of ${robots.crawlDelay} seconds is cut to ${cut}; --pause ${robots.crawlDelay} keeps it in full`,
      );
    return { kind: 'robots', robots };
  }

  async #follow(
    start: URL,
    headers: Readonly<Record<string, string>>,
    permission: (url: URL) => Promise<NotFetched | undefined>,
  ): Promise<Arrival> {
    let url = start;
    for (let redirects = 0; redirects <= REDIRECTS; redirects += 1) {
      if (!this.#hosts.has(url.host))
        return { kind: 'refused', problem: `${url.host} is not a host of this portal` };
      const refusal = await permission(url);
      if (refusal !== undefined) return refusal;
      const result = await this.#requests.get(url, headers);
      if (result.kind !== 'answer') return result;
      const target = redirectTarget(result.answer, url);
      if (target === undefined) return { ...result, url };
      url = target;
    }
    return { kind: 'refused', problem: `more than ${REDIRECTS} redirects` };
  }
}

function redirectTarget({ status, headers }: HttpAnswer, url: URL): URL | undefined {
  const location = headers.get('location');
  if (![301, 302, 303, 307, 308].includes(status) || location === undefined) return undefined;
  return URL.canParse(location, url.href) ? new URL(location, url) : undefined;
}

function readAnswer({ status, headers, body }: HttpAnswer, url: URL): Fetched {
  if (status === 304) return { kind: 'unchanged' };
  if (status === 404 || status === 410) return { kind: 'gone', problem: `the portal answers ${status}` };
  if (status === 401 || status === 403)
    return { kind: 'blocked', problem: `the portal blocks with ${status}` };
  if (status !== 200) return { kind: 'refused', problem: `the portal answers ${status}` };
  const etag = headers.get('etag');
  const lastModified = headers.get('last-modified');
  return {
    kind: 'page',
    url,
    status,
    headers,
    body,
    contentType: headers.get('content-type') ?? '',
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
  };
}
