import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createHttpGet } from '../../src/scraping/createHttpGet.js';

// A key that is used nowhere else, with a certificate that it signed itself.
const own = (name: string): string => readFileSync(new URL(`certificates/${name}`, import.meta.url), 'utf8');
const certificate = own('certificate.pem');

let server: Server;
let address = '';
beforeEach(async () => {
  server = createServer({ key: own('key.pem'), cert: certificate }, (_request, response) =>
    response.end('Қазақша'),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `https://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterEach(() => {
  vi.unstubAllEnvs();
  server.closeAllConnections();
  server.close();
});

async function get(certificates?: string): Promise<string> {
  const client = createHttpGet({
    userAgent: 'qyzmet/0',
    allowPrivateHosts: true,
    environment: {},
    ...(certificates === undefined ? {} : { certificates }),
  });
  try {
    const { body } = await client.get(new URL(address), {}, new AbortController().signal);
    return new TextDecoder().decode(body);
  } finally {
    await client.close();
  }
}

test('a certificate that no one vouches for is refused, even where the environment turns checks off', async () => {
  vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
  await expect(get()).rejects.toMatchObject({
    kind: 'network',
    message: expect.stringContaining('self-signed') as string,
  });
});

test('a certificate named by the user is trusted', async () => {
  expect(await get(certificate)).toBe('Қазақша');
});
