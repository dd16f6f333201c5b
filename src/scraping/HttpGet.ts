/** An answer with its body decoded from gzip, deflate or brotli. */
export interface HttpAnswer {
  readonly status: number;
  /** Names in lower case; repeated headers are joined by a comma. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
  /** True when nothing tells whether the body is whole and its document does not end. */
  readonly seemsCutShort?: boolean;
}

/** One request without redirects or retries; trouble is thrown as a FetchError, an abort as the signal's reason. */
export type HttpGet = (
  url: URL,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
) => Promise<HttpAnswer>;

/**
 * Why a request failed: `network` may pass and is worth another try; `refused` breaks a rule of ours, such as
 * a private address; `too-large` is a body over the limit.
 */
export class FetchError extends Error {
  readonly kind: 'network' | 'refused' | 'too-large';

  constructor(kind: FetchError['kind'], message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'FetchError';
    this.kind = kind;
  }
}
