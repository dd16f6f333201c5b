import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { composeSynthetic } from '../../src/cli/composeSynthetic.js';
import { servePortal } from '../../src/cli/demo/servePortal.js';
import { readPostings } from '../../src/store/readPostings.js';
import { runQyzmet } from './runQyzmet.js';
import { temporaryFolder } from './temporaryFolder.js';

const hasCrawler = spawnSync('wget2', ['--version']).status === 0;
const name = 'an independent crawler finds the same postings on the demo portal';

/** Every address below the portal that wget2 reaches by following links. */
async function addressesByWget2(address: string): Promise<readonly string[]> {
  const child = spawn('wget2', ['--recursive', '--level=0', '--spider', '--no-config', address], {
    cwd: temporaryFolder(),
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (log += text));
  await once(child, 'close');
  const found = [...log.matchAll(/http:\/\/[\d.:]+(\/vacancies\/[^\s?'"\]]+)/gu)];
  return [...new Set(found.map((match) => decodeURIComponent(match[1] ?? '')))].sort();
}

async function addressesInStore(folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const { url } of readPostings(folder))
    found.push(decodeURIComponent(new URL(url ?? '').pathname));
  return [...new Set(found)].sort();
}

if (!hasCrawler) console.warn(`Skipped, because wget2 is not installed: ${name}.`);

test.skipIf(!hasCrawler)(name, async () => {
  const corpus = await composeSynthetic({ seed: 5, postings: 90 });
  const portal = await servePortal(Array.from(corpus, ({ posting }) => posting));
  try {
    const list = `${portal.address}vacancies?page=1`;
    const store = temporaryFolder();
    const run = ['scrape', '--url', list, '--store', store, '--pause', '0', '--allow-private-hosts'];
    expect((await runQyzmet(run)).code).toBe(0);
    const ours = await addressesInStore(store);
    expect(ours).toHaveLength(90);
    expect(await addressesByWget2(list)).toEqual(ours);
  } finally {
    await portal.close();
  }
});
