import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { composeSynthetic } from '../../src/cli/composeSynthetic.js';
import { servePortal } from '../../src/cli/demo/servePortal.js';
import { runQyzmet } from './runQyzmet.js';
import { temporaryFolder } from './temporaryFolder.js';

const PROGRAM = fileURLToPath(new URL('../../bin/qyzmet.js', import.meta.url));

/** The postings of a store without the instants at which they were seen, which differ from run to run. */
function snapshot(store: string): string {
  return readFileSync(join(store, 'postings.ndjson'), 'utf8').replaceAll(
    /"(?:first|last)Seen":"[^"]*"/gu,
    '',
  );
}

/** Starts the program and kills it without warning after some time; says whether it was still running. */
async function killAfter(milliseconds: number, args: readonly string[]): Promise<boolean> {
  const child = spawn(process.execPath, [PROGRAM, ...args], { stdio: 'ignore' });
  await wait(milliseconds);
  const wasRunning = child.exitCode === null;
  child.kill('SIGKILL');
  if (wasRunning) await new Promise((resolve) => child.once('close', resolve));
  return wasRunning;
}

function corpus(folder: string, postings: number): string {
  const file = join(folder, 'postings.ndjson');
  const lines = Array.from({ length: postings }, (_, number) =>
    JSON.stringify({
      id: `study/${number}`,
      title: number % 2 === 0 ? 'Бас маман' : 'Главный специалист',
      sections: [{ kind: 'duties', text: `Есеп ${number} құрады. Готовит отчёты. `.repeat(20) }],
    }),
  );
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

test('an import that is killed again and again ends as one that was left alone', async () => {
  const folder = temporaryFolder();
  const file = corpus(folder, 3000);
  const [calm, killed] = [join(folder, 'calm'), join(folder, 'killed')];
  await runQyzmet(['import', file, '--store', calm]);
  for (let round = 0; round < 6; round += 1)
    await killAfter(150 + 400 * Math.random(), ['import', file, '--store', killed]);
  expect((await runQyzmet(['import', file, '--store', killed])).code).toBe(0);
  expect(snapshot(killed)).toBe(snapshot(calm));
  expect((await runQyzmet(['store', 'check', '--store', killed])).code).toBe(0);
}, 120_000);

async function startDemoPortal(seed: number, count: number): Promise<{ readonly address: string }> {
  const postings = await composeSynthetic({ seed, postings: count });
  const portal = await servePortal(Array.from(postings, ({ posting }) => posting));
  onTestFinished(() => portal.close());
  return portal;
}

function scrapeArguments(portal: { readonly address: string }, store: string): string[] {
  return [
    ...['scrape', '--url', `${portal.address}vacancies`, '--allow-private-hosts', '--pause', '0'],
    ...['--store', store],
  ];
}

test('a scrape that is killed again and again ends as one that was left alone', async () => {
  const folder = temporaryFolder();
  const portal = await startDemoPortal(5, 150);
  const scrape = (store: string): string[] => scrapeArguments(portal, store);
  const [calm, killed] = [join(folder, 'calm'), join(folder, 'killed')];
  expect((await runQyzmet(scrape(calm))).code).toBe(0);
  for (let round = 0; round < 6; round += 1) await killAfter(300 + 600 * Math.random(), scrape(killed));
  expect((await runQyzmet(scrape(killed))).code).toBe(0);
  expect(snapshot(killed)).toBe(snapshot(calm));
  expect(snapshot(calm).split('\n').length).toBeGreaterThan(100);
  expect((await runQyzmet(['store', 'check', '--store', killed])).stdout).toBe('');
}, 120_000);

test('of several runs at once one works and the others leave at once, also where a dead run left its lock', async () => {
  const folder = temporaryFolder();
  const file = corpus(folder, 2000);
  const store = join(folder, 'store');
  await runQyzmet(['import', file, '--store', store]);
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  writeFileSync(
    join(store, 'lock'),
    JSON.stringify({ pid, host: hostname(), since: '2026-03-02T08:00:00.000Z' }),
  );
  const runs = await Promise.all(
    Array.from({ length: 4 }, () => runQyzmet(['import', file, '--store', store])),
  );
  const codes = new Set(runs.map(({ code }) => code));
  expect(codes.has(0)).toBe(true);
  codes.delete(0);
  codes.delete(5);
  expect([...codes]).toEqual([]);
  for (const run of runs.filter(({ code }) => code === 5))
    expect(run.stderr).toMatch(/in use by process \d+/u);
  expect((await runQyzmet(['store', 'check', '--store', store])).code).toBe(0);
}, 60_000);

/** Mounts a file system of some size in a folder; false where this user may not. */
function mountTiny(folder: string, size: string): boolean {
  mkdirSync(folder);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder]).status === 0;
  if (mounted)
    onTestFinished(() => {
      spawnSync('umount', [folder]);
    });
  return mounted;
}

test('a full disk is said in one sentence, and with more room the next run ends as if nothing had happened', async (context) => {
  const folder = temporaryFolder();
  const disk = join(folder, 'disk');
  if (!mountTiny(disk, '256k')) context.skip('this user may not mount a small file system');
  const file = corpus(folder, 300);
  const [calm, tight] = [join(folder, 'calm'), join(disk, 'store')];
  const run = await runQyzmet(['import', file, '--store', tight]);
  expect(run.code).toBe(9);
  expect(run.stderr.trim().split('\n')).toHaveLength(1);
  expect(run.stderr).toMatch(/Cannot write .*: ENOSPC.* What was stored before is kept\./u);
  spawnSync('mount', ['-o', 'remount,size=8m', disk]);
  expect((await runQyzmet(['import', file, '--store', tight])).code).toBe(0);
  await runQyzmet(['import', file, '--store', calm]);
  expect(snapshot(tight)).toBe(snapshot(calm));
  expect((await runQyzmet(['store', 'check', '--store', tight])).code).toBe(0);
});

test('a scrape onto a full disk ends by itself, and with more room the next run ends as if nothing had happened', async (context) => {
  const folder = temporaryFolder();
  const disk = join(folder, 'disk');
  if (!mountTiny(disk, '256k')) context.skip('this user may not mount a small file system');
  const portal = await startDemoPortal(7, 150);
  const [calm, tight] = [join(folder, 'calm'), join(disk, 'store')];
  const run = await runQyzmet(scrapeArguments(portal, tight));
  expect(run.code).toBe(9);
  expect(run.stderr.trim().split('\n')).toHaveLength(1);
  expect(run.stderr).toMatch(/Cannot write .*: ENOSPC.* What was stored before is kept\./u);
  spawnSync('mount', ['-o', 'remount,size=8m', disk]);
  expect((await runQyzmet(scrapeArguments(portal, tight))).code).toBe(0);
  await runQyzmet(scrapeArguments(portal, calm));
  expect(snapshot(tight)).toBe(snapshot(calm));
  expect((await runQyzmet(['store', 'check', '--store', tight])).stdout).toBe('');
}, 60_000);
