import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createHttpGet } from '../../src/scraping/createHttpGet.js';
import { startPortal, type TestPortal } from './startPortal.js';

let portal: TestPortal;
beforeEach(async () => {
  portal = await startPortal();
});
afterEach(() => portal.close());

const text = 'Бос лауазым · Вакантная должность';

async function get(address: string, environment: Record<string, string> = {}): Promise<string> {
  const client = createHttpGet({ userAgent: 'qyzmet/0', allowPrivateHosts: true, environment });
  try {
    const { body } = await client.get(new URL(address), {}, new AbortController().signal);
    return new TextDecoder().decode(body);
  } finally {
    await client.close();
  }
}

test.each([
  ['gzip', gzipSync(text)],
  ['deflate', deflateSync(text)],
  ['br', brotliCompressSync(text)],
  ['identity', Buffer.from(text)],
])('a body packed as %s is unpacked', async (encoding, body) => {
  portal.routes.set('/a', (_request, response) =>
    response.writeHead(200, { 'content-encoding': encoding }).end(body),
  );
  expect(await get(`${portal.base}/a`)).toBe(text);
});

test('a packing that was not asked for is refused', async () => {
  portal.routes.set('/a', (_request, response) =>
    response.writeHead(200, { 'content-encoding': 'zstd' }).end('x'),
  );
  await expect(get(`${portal.base}/a`)).rejects.toMatchObject({ kind: 'refused' });
});

test.each(['ftp://portal.example/a', 'file:///etc/hostname', 'data:text/html,x'])(
  '%s is not fetched',
  async (address) => {
    await expect(get(address)).rejects.toMatchObject({ kind: 'refused' });
  },
);

test.each(['http_proxy', 'HTTP_PROXY'])(
  'the proxy named by %s is asked for pages of other machines',
  async (name) => {
    portal.routes.set('http://portal.example/a', text);
    expect(await get('http://portal.example/a', { [name]: portal.base })).toBe(text);
  },
);

test('this machine is asked without the proxy', async () => {
  portal.routes.set('/a', text);
  expect(await get(`${portal.base}/a`, { http_proxy: 'http://127.0.0.1:1' })).toBe(text);
});

test('a name that no server knows is trouble of the network', async () => {
  const client = createHttpGet({ userAgent: 'qyzmet/0', allowPrivateHosts: false, environment: {} });
  const answer = client.get(new URL('http://no-such-host.invalid/'), {}, new AbortController().signal);
  await expect(answer).rejects.toMatchObject({
    kind: 'network',
    message: expect.stringContaining('no-such-host.invalid') as string,
  });
  await client.close();
});
