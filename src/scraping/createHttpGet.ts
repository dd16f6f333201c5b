import { lookup, type LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import type { Readable, Transform } from 'node:stream';
import { rootCertificates } from 'node:tls';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { EnvHttpProxyAgent, request, type Dispatcher } from 'undici';
import { FetchError, type HttpAnswer, type HttpGet } from './HttpGet.js';
import { isPrivateAddress } from './isPrivateAddress.js';
import { seemsCutShort } from './seemsCutShort.js';

/** How the client connects. */
export interface HttpOptions {
  readonly userAgent: string;
  /** Lets requests reach this machine and local networks; for tests and the demo. */
  readonly allowPrivateHosts: boolean;
  /** Further certificates (PEM) that are trusted besides the built-in ones. */
  readonly certificates?: string;
  /** Where proxies are named: `http_proxy`, `https_proxy`, `no_proxy` in small or capital letters; process.env when left out. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Time for a whole answer, headers and body, in milliseconds. */
  readonly deadline?: number;
  /** Decoded bytes. */
  readonly bodyLimit?: number;
}

const DEADLINE = 60_000;
const BODY_LIMIT = 10 * 1024 * 1024;

/** A client on undici; call `close` when the run is over. */
export function createHttpGet(options: HttpOptions): {
  readonly get: HttpGet;
  readonly close: () => Promise<void>;
} {
  const agent = createAgent(options);
  const get: HttpGet = async (url, headers, signal) => {
    refuseLiteral(url, options);
    const deadline = AbortSignal.timeout(options.deadline ?? DEADLINE);
    try {
      return await fetchOnce(
        url,
        {
          dispatcher: agent,
          headers: { 'user-agent': options.userAgent, 'accept-encoding': 'gzip, deflate, br', ...headers },
          signal: AbortSignal.any([signal, deadline]),
        },
        options.bodyLimit ?? BODY_LIMIT,
      );
    } catch (error) {
      signal.throwIfAborted();
      throw asFetchError(url, error, deadline);
    }
  };
  return { get, close: () => agent.destroy() };
}

/** A proxy resolves names by itself, so only addresses written as numbers can be refused behind one. */
function createAgent(options: HttpOptions): Dispatcher {
  const { certificates, allowPrivateHosts, environment = process.env } = options;
  const tls = {
    rejectUnauthorized: true,
    ...(certificates === undefined ? {} : { ca: [...rootCertificates, certificates] }),
  };
  const variable = (name: string): string => environment[name] ?? environment[name.toUpperCase()] ?? '';
  const exceptions = variable('no_proxy');
  return new EnvHttpProxyAgent({
    connections: 1,
    connect: { ...tls, ...(allowPrivateHosts ? {} : { lookup: publicLookup }) },
    requestTls: tls,
    proxyTls: tls,
    // Many proxies open tunnels to port 443 only.
    proxyTunnel: false,
    httpProxy: variable('http_proxy'),
    httpsProxy: variable('https_proxy'),
    // This machine is never behind the proxy; the demo's portal stands there.
    noProxy: exceptions === '*' ? '*' : `localhost,127.0.0.1,[::1],${exceptions}`,
  });
}

type RequestOptions = NonNullable<Parameters<typeof request>[1]>;

async function fetchOnce(url: URL, options: RequestOptions, limit: number): Promise<HttpAnswer> {
  const response = await request(url, options);
  const headers = new Map<string, string>();
  for (const [name, value] of Object.entries(response.headers)) {
    if (value !== undefined) headers.set(name.toLowerCase(), Array.isArray(value) ? value.join(', ') : value);
  }
  const body = await readBody(response, headers, limit);
  return { status: response.statusCode, headers, body, seemsCutShort: seemsCutShort(headers, body) };
}

async function readBody(
  response: Dispatcher.ResponseData<unknown>,
  headers: ReadonlyMap<string, string>,
  limit: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of decoded(response.body, headers.get('content-encoding') ?? 'identity')) {
    const bytes = chunk as Uint8Array;
    length += bytes.length;
    // Leaving the loop destroys the stream, so a gzip bomb is not unpacked any further.
    if (length > limit) throw new FetchError('too-large', `the page is larger than ${limit} bytes`);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function decoded(body: Readable, encoding: string): Readable {
  const decoder = decoderFor(encoding.trim().toLowerCase());
  if (decoder === undefined) return body;
  body.on('error', (error) => decoder.destroy(error));
  decoder.on('close', () => body.destroy());
  return body.pipe(decoder);
}

function decoderFor(encoding: string): Transform | undefined {
  switch (encoding) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      return createInflate();
    case 'br':
      return createBrotliDecompress();
    case 'identity':
    case '':
      return undefined;
    default:
      throw new FetchError('refused', `the page is packed as ${encoding}, which was not asked for`);
  }
}

function refuseLiteral(url: URL, options: HttpOptions): void {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new FetchError('refused', `${url.protocol} addresses are not fetched`);
  }
  // The URL parser has already turned hexadecimal, octal and shortened spellings into dotted decimals.
  const host = url.hostname.replace(/^\[|\]$/gu, '');
  if (!options.allowPrivateHosts && isIP(host) !== 0 && isPrivateAddress(host)) {
    throw new FetchError('refused', `${host} is a private address`);
  }
}

const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    // Against its type, Node hands over no addresses at all with an error.
    if (error !== null) {
      callback(error, '');
      return;
    }
    const refusal = refusalOf(hostname, addresses);
    const [first] = addresses;
    if (refusal !== undefined || first === undefined) callback(refusal ?? new Error('no address'), '');
    else if (options.all === true) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
};

function refusalOf(hostname: string, addresses: readonly LookupAddress[]): FetchError | undefined {
  const found = addresses.find(({ address }) => isPrivateAddress(address));
  return found && new FetchError('refused', `${hostname} leads to the private address ${found.address}`);
}

function asFetchError(url: URL, error: unknown, deadline: AbortSignal): FetchError {
  if (error instanceof FetchError) return error;
  if (deadline.aborted)
    return new FetchError('network', `${url.host} did not finish its answer in time`, error);
  const reason = error instanceof Error ? error.message : String(error);
  return new FetchError('network', `${url.host}: ${reason}`, error);
}
