/** A page as a portal answered it; the body is what was sent, its packing for the transfer undone. */
export interface PageAnswer {
  /** The address that was asked for. */
  readonly url: string;
  readonly status: number;
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
  /** The id, or the start of the ids, of the postings that the page was asked for; lists have none. */
  readonly posting?: string;
}
