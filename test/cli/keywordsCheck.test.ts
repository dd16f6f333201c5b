import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/diagnosis/Finding.js';
import { runQyzmet } from './runQyzmet.js';
import { temporaryFolder } from './temporaryFolder.js';

const GOLDEN = fileURLToPath(new URL('golden/', import.meta.url));

/** A lexicon that has every kind of fault, a file that cannot be read and one without its first line. */
const folder = join(GOLDEN, 'keywords');

/** What a command prints, with the folder's place left out. */
async function check(...args: readonly string[]): Promise<{ code: number | null; text: string }> {
  const run = await runQyzmet(['keywords', 'check', ...args]);
  expect(run.stderr).toBe('');
  const inFolder = relative('.', folder);
  return { code: run.code, text: run.stdout.replaceAll(`${folder}/`, '').replaceAll(`${inFolder}/`, '') };
}

describe('keywords check', () => {
  test('reports all files, also when one is broken, in their order and with totals', async () => {
    const { code, text } = await check(folder, '--notes');
    expect(text).toBe(readFileSync(join(GOLDEN, 'keywordsCheck.txt'), 'utf8'));
    expect(code).toBe(2);
  });

  test('leaves notes out unless they are asked for', async () => {
    const { text } = await check(folder);
    expect(text).not.toContain(': note: ');
    expect(text).toContain('(shown with --notes)');
  });

  test('ends well with warnings, and with code 2 when it is strict', async () => {
    const file = join(folder, 'digital.yaml');
    expect((await check(file)).code).toBe(0);
    expect((await check(file, '--strict')).code).toBe(2);
  });

  test('prints the same findings as JSON', async () => {
    const { text } = await check(join(folder, 'digital.yaml'), '--json');
    const { findings } = JSON.parse(text) as { findings: readonly Finding[] };
    const kinds = new Set(findings.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual([
      'duplicate',
      'misfiled',
      'shadowed',
      'shared-word',
      'two-lists',
      'unmatched',
    ]);
  });

  test('the shipped files have no error', async () => {
    expect((await check()).code).toBe(0);
  });

  test('the first mistake of the notation is an error', async () => {
    const file = join(temporaryFolder(), 'cues.yaml');
    writeFileSync(file, 'format: qyzmet/cues/1\ndesired: { ru: [желательно] }\n');
    const run = await runQyzmet(['keywords', 'check', file]);
    expect(run.stdout).toMatch(/cues\.yaml:1:1: error: .+ lacks “negated”\. Add it\.\n/u);
    expect(run.code).toBe(2);
  });
});
