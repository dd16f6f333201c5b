import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Posting } from '../../src/model/Posting.js';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { type Run, runQyzmet } from './runQyzmet.js';

const CORPUS = ['--seed', '11', '--postings', '60', '--digital-share', '0.4'];

describe('The demo does the whole job on a synthetic portal', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'qyzmet-demo-')), 'out');
  let demo: Run = { code: null, stdout: '', stderr: '' };
  let composed: Posting[] = [];
  let stored = new Map<string, Posting>();

  beforeAll(async () => {
    demo = await runQyzmet(['demo', ...CORPUS, '--output', folder]);
    composed = postingsOf((await runQyzmet(['corpus', ...CORPUS])).stdout);
    const snapshot = readFileSync(join(folder, 'store', 'postings.ndjson'), 'utf8');
    stored = new Map(postingsOf(snapshot).map((posting) => [posting.id, posting]));
  }, 60_000);

  test('it ends well, calls its postings synthetic and names what it wrote', () => {
    expect(demo.code).toBe(0);
    expect(demo.stdout).toMatch(/[Ss]ynthetic/u);
    for (const name of [
      'report.html',
      'figure-1.svg',
      'tables.csv',
      'table-area.csv',
      'table-position.csv',
    ]) {
      expect(demo.stdout).toContain(join(folder, name));
      expect(existsSync(join(folder, name))).toBe(true);
    }
  });

  test('every posting of the portal arrives in the store as it was composed', () => {
    expect(stored.size).toBe(60);
    for (const posting of composed)
      expect(essence(stored.get(`demo/${posting.id}`))).toEqual(essence(posting));
  });

  test('a second analysis of the store prints the same headline', async () => {
    const again = await runQyzmet(['analyze', '--store', join(folder, 'store')]);
    expect(again.stdout).toMatch(/^Synthetic postings: /u);
    expect(headlineOf(again.stdout)).toMatch(/of 60 postings/u);
    expect(headlineOf(again.stdout)).toBe(headlineOf(demo.stdout));
  });

  test('a posting is shown with its codes, their reasons and its evidence', async () => {
    const run = await runQyzmet(['show', '--store', join(folder, 'store'), [...stored.keys()][0] ?? '']);
    expect(run.stdout).toMatch(/^digital: (?:yes|no)/mu);
    expect(run.stdout).toMatch(/^tier: .+ \(from the category code: “.+”\)$/mu);
  });

  test('a folder that the demo did not make is left alone', async () => {
    const foreign = mkdtempSync(join(tmpdir(), 'qyzmet-foreign-'));
    writeFileSync(join(foreign, 'thesis.txt'), 'years of work');
    const run = await runQyzmet(['demo', ...CORPUS, '--output', foreign]);
    expect(run.code).toBe(2);
    expect(readFileSync(join(foreign, 'thesis.txt'), 'utf8')).toBe('years of work');
  });
});

function postingsOf(ndjson: string): Posting[] {
  return ndjson
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Posting);
}

function headlineOf(stdout: string): string | undefined {
  return stdout.split('\n').find((line) => / of 60 postings/u.test(line));
}

/** What extraction must bring back: the stated fields, and the words of what is coded. */
function essence(posting: Posting | undefined): unknown {
  const { title, categoryCode, body, unit, region, language, publishedOn, closesOn } = posting ?? {};
  const words = (posting?.sections ?? [])
    .filter(({ kind }) => kind === 'duties' || kind === 'requirements')
    .map(({ kind, language: of, text }) => `${kind} ${of ?? ''} ${text.replaceAll(/\s+/gu, ' ').trim()}`);
  return { title, categoryCode, body, unit, region, language, publishedOn, closesOn, words };
}
