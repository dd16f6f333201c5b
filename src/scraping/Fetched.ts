/** A page that was fetched in full. */
export interface FetchedPage {
  readonly kind: 'page';
  /** Where the redirects ended, or for a page of a posting the address that names it. */
  readonly url: URL;
  /** Where the redirects ended, if `url` is another address. */
  readonly movedTo?: URL;
  readonly status: number;
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
  readonly contentType: string;
  readonly etag?: string;
  readonly lastModified?: string;
}

/**
 * Why a page was not fetched: `gone` the portal says it no longer exists; `forbidden` robots.txt;
 * `rate-limited` the portal asks for a longer wait than the run may spend; `blocked` 401 or 403; `failing` the
 * server answers with errors; `unreachable` the network fails; `refused` a rule of ours, such as another host.
 */
export interface NotFetched {
  readonly kind: 'gone' | 'forbidden' | 'rate-limited' | 'blocked' | 'failing' | 'unreachable' | 'refused';
  /** One sentence without the page's address. */
  readonly problem: string;
}

export type Fetched = FetchedPage | { readonly kind: 'unchanged' } | NotFetched;

/** Whether a link leads to nothing that anybody is to read, so that asking again is of no use. */
export function leadsNowhere(
  answer: Fetched,
): answer is NotFetched & { readonly kind: 'gone' | 'forbidden' | 'refused' } {
  const { kind } = answer;
  return kind === 'gone' || kind === 'forbidden' || kind === 'refused';
}

/** What is known of a page from an earlier run. */
export interface Validators {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}
