import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { FetchError } from './HttpGet.js';
import { tooLarge } from './sendRequest.js';

type Unpack = (body: Uint8Array, options: { readonly maxOutputLength: number }) => Buffer;

const PACKINGS: ReadonlyMap<string, Unpack | undefined> = new Map([
  ['gzip', gunzipSync],
  ['x-gzip', gunzipSync],
  ['deflate', inflateSync],
  ['br', brotliDecompressSync],
  ['identity', undefined],
  ['', undefined],
]);

/** The packings that are asked for. */
export const ACCEPTED_PACKINGS = 'gzip, deflate, br';

/** @throws FetchError unless the packing of a body is known here. */
export function acceptPacking(headers: ReadonlyMap<string, string>): void {
  const packing = packingOf(headers);
  if (!PACKINGS.has(packing))
    throw new FetchError('refused', `the page is packed as ${packing}, which was not asked for`);
}

/**
 * A body as it was before it was packed for the transfer.
 * @throws FetchError if it is larger than the limit; a bomb is unpacked no further. Any error for a body that is damaged.
 */
export function unpackBody(
  body: Uint8Array,
  headers: ReadonlyMap<string, string>,
  limit: number,
): Uint8Array {
  const unpack = PACKINGS.get(packingOf(headers));
  // An answer without a page, such as 304, may name the packing of the page.
  if (unpack === undefined || body.length === 0) return body;
  try {
    return unpack(body, { maxOutputLength: limit });
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge(limit);
    throw error;
  }
}

function packingOf(headers: ReadonlyMap<string, string>): string {
  return (headers.get('content-encoding') ?? '').trim().toLowerCase();
}
