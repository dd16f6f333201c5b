import type { PageLink } from './findLinks.js';
import { postingAddress } from './postingAddress.js';
import { isPromising } from './searchLinks.js';

/** An address behind which a list may be found. */
export interface Lead {
  readonly url: URL;
  /** How many links lie between it and the start. */
  readonly depth: number;
  /** The page that leads to it. */
  readonly from?: Lead | undefined;
}

type Waiting = Lead & { readonly rank: number; readonly kind: string };

/** Ranks of what is looked at first, in order. */
const RANKS = {
  fruitful: 0,
  promising: 1,
  promisingChrome: 2,
  promisingInVain: 3,
  content: 4,
  chrome: 5,
  inVain: 6,
  version: 7,
} as const;

/** So many pages of one kind without a list behind them are news, or a catalogue of something else. */
const IN_VAIN = 8;
/** Links behind links up to here are followed. */
const DEEPEST = 5;
const MOST_WAITING = 10_000;

/** What the search of a site has still to look at: each address once, nearest first among those that promise as much. */
export class SearchQueue {
  readonly #waiting = new Map<string, Waiting>();
  readonly #known = new Set<string>();
  readonly #addresses = new Set<string>();
  readonly #fruitful = new Set<string>();
  readonly #inVain = new Map<string, number>();
  #isCut = false;

  /** True when links were left out, or are still to be followed. */
  get isCut(): boolean {
    return this.#isCut || [...this.#waiting.values()].some(({ rank }) => rank !== RANKS.version);
  }

  /** A start of the search, or the next page of one that was looked at. */
  addPage(url: URL, depth = 0, from?: Lead): void {
    this.#add({ url, depth, from, rank: RANKS.promising });
  }

  /** What a page leads to; a version in another language may wait until nothing is found without it. */
  addLink(link: PageLink, from: Lead, isVersion: boolean): void {
    const isOther = isVersion || this.#addresses.has(postingAddress(link.url));
    const rank = isOther ? RANKS.version : rankOf(link);
    this.#add({ url: link.url, depth: from.depth + 1, from, rank });
  }

  /** What is to be looked at next; versions in other languages only if they are asked for. */
  take(withVersions: boolean): Lead | undefined {
    let best: Waiting | undefined;
    let least = Infinity;
    for (const lead of this.#waiting.values()) {
      // Where nothing else says so, the one that was added first stays in front.
      const rank = this.#rankNow(lead) + lead.depth / (DEEPEST + 1);
      if (rank < least) [best, least] = [lead, rank];
    }
    if (best === undefined || (best.rank === RANKS.version && !withVersions)) return undefined;
    this.#waiting.delete(best.url.href);
    return best;
  }

  /** Learns whether a page led to postings, so that pages of the same kind, and of the kind that led there, come first or last. */
  learn({ url, from }: Lead, isFruitful: boolean): void {
    const kind = kindOf(url);
    if (!isFruitful) this.#inVain.set(kind, (this.#inVain.get(kind) ?? 0) + 1);
    else for (const each of from === undefined ? [kind] : [kind, kindOf(from.url)]) this.#fruitful.add(each);
  }

  #add(lead: Lead & Pick<Waiting, 'rank'>): void {
    if (this.#known.has(lead.url.href)) return;
    if (lead.depth > DEEPEST || this.#waiting.size >= MOST_WAITING) {
      this.#isCut ||= lead.rank !== RANKS.version;
      return;
    }
    this.#known.add(lead.url.href);
    this.#addresses.add(postingAddress(lead.url));
    this.#waiting.set(lead.url.href, { ...lead, kind: kindOf(lead.url) });
  }

  #rankNow({ rank, kind }: Waiting): number {
    if (rank === RANKS.version) return rank;
    if (this.#fruitful.has(kind)) return RANKS.fruitful;
    if ((this.#inVain.get(kind) ?? 0) < IN_VAIN) return rank;
    return rank <= RANKS.promisingChrome ? RANKS.promisingInVain : RANKS.inVain;
  }
}

function rankOf(link: PageLink): number {
  if (isPromising(link)) return link.inChrome === true ? RANKS.promisingChrome : RANKS.promising;
  return link.inChrome === true ? RANKS.chrome : RANKS.content;
}

/** What pages of one kind have in common: the first part of their address, how many parts it has, and its parameters. */
function kindOf(url: URL): string {
  const parts = postingAddress(url).split('?', 1)[0]?.replaceAll(/\d+/gu, '#').split('/') ?? [];
  return `${parts[0] ?? ''}/${parts.length}?${[...url.searchParams.keys()].sort().join('&')}`;
}
