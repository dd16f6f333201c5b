import { lookup, type LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { rootCertificates } from 'node:tls';
import type { Dispatcher } from 'undici';
// The whole of undici, with what a crawl never needs, takes twice as long to load and twice the memory.
import EnvHttpProxyAgent from 'undici/lib/dispatcher/env-http-proxy-agent.js';
import { FetchError, type HttpGet } from './HttpGet.js';
import { isPrivateAddress } from './isPrivateAddress.js';
import { seemsCutShort } from './seemsCutShort.js';
import { Overdue, sendRequest } from './sendRequest.js';
import { ACCEPTED_PACKINGS, acceptPacking, unpackBody } from './unpackBody.js';

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
  const bodyLimit = options.bodyLimit ?? BODY_LIMIT;
  const get: HttpGet = async (url, headers, signal) => {
    refuseLiteral(url, options);
    signal.throwIfAborted();
    try {
      const sent = await sendRequest(agent, url, {
        headers: { 'user-agent': options.userAgent, 'accept-encoding': ACCEPTED_PACKINGS, ...headers },
        signal,
        deadline: options.deadline ?? DEADLINE,
        bodyLimit,
        accept: acceptPacking,
      });
      const body = unpackBody(sent.body, sent.headers, bodyLimit);
      return { ...sent, body, seemsCutShort: seemsCutShort(sent.headers, body) };
    } catch (error) {
      signal.throwIfAborted();
      throw asFetchError(url, error);
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

function asFetchError(url: URL, error: unknown): FetchError {
  if (error instanceof FetchError) return error;
  if (error instanceof Overdue)
    return new FetchError('network', `${url.host} did not finish its answer in time`, error);
  const reason = error instanceof Error ? error.message : String(error);
  return new FetchError('network', `${url.host}: ${reason}`, error);
}
