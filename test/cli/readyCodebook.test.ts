import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { composeSynthetic } from '../../src/cli/composeSynthetic.js';
import type { KeptCodebook } from '../../src/cli/readyCodebook.js';
import type { KeptHeadings } from '../../src/cli/readyHeadings.js';
import { PROGRAM, runQyzmet } from './runQyzmet.js';
import { temporaryFolder } from './temporaryFolder.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const input = Array.from(await composeSynthetic({ seed: 11, postings: 60 }), ({ posting }) =>
  JSON.stringify(posting),
).join('\n');

type Change = (text: string) => string;

/** Changes of files of the program, by their path in it. */
type Changes = Readonly<Record<string, Change>>;

/** A copy of the built program with such changes; without a ready codebook where there shall be none. */
function programWith(changes: Changes, ready: 'ready' | 'fresh'): string {
  const folder = temporaryFolder();
  for (const part of ['bin', 'dist', 'keywords', 'package.json'])
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  for (const [path, change] of Object.entries(changes))
    writeFileSync(join(folder, path), change(readFileSync(join(folder, path), 'utf8')));
  if (ready === 'fresh') rmSync(join(folder, READY));
  return join(folder, 'bin/qyzmet.js');
}

/** What a program prints for the postings. */
async function outputOf(program: string, args: readonly string[] = ['tag']): Promise<string> {
  const { code, stdout } = await runQyzmet([...args, '--jobs', '1'], input, '.', program);
  expect(code).toBe(0);
  return stdout;
}

const READY = 'dist/codebook.json';
const READY_HEADINGS = 'dist/headings.json';

/** A ready codebook that finds nothing, so that its use is seen. */
const blinded: Change = (text) => {
  const kept = JSON.parse(text) as KeptCodebook;
  return JSON.stringify({ ...kept, table: { ...kept.table, patterns: [] } });
};

describe('the keywords as the build has read them', () => {
  test('are used, and find what the files find', async () => {
    const [ready, fresh] = [programWith({}, 'ready'), programWith({}, 'fresh')];
    for (const args of [['tag'], ['analyze', '-', '--format', 'json']])
      expect(await outputOf(ready, args)).toBe(await outputOf(fresh, args));
    expect(await outputOf(fresh)).toContain('"digital":true');
    expect(await outputOf(programWith({ [READY]: blinded }, 'ready'))).not.toContain('"digital":true');
  }, 60_000);

  test.each<[string, Changes]>([
    [
      'another file was edited',
      { [READY]: blinded, 'keywords/headings.yaml': (text) => `${text}# түсініктеме\n` },
    ],
    [
      'they are of another version',
      {
        [READY]: blinded,
        'package.json': (text) => text.replace(/"version": "[^"]*"/u, '"version": "9.9.9"'),
      },
    ],
    ['they are cut short', { [READY]: (text) => blinded(text).slice(0, -1) }],
    ['their file is empty', { [READY]: () => '' }],
    ['their file holds something else', { [READY]: () => 'null' }],
    ['their file says not what it was made of', { [READY]: (text) => blinded(text).replace('madeOf', 'of') }],
  ])(
    'are passed over where %s',
    async (_, changes) => {
      expect(await outputOf(programWith(changes, 'ready'))).toBe(await outputOf(PROGRAM));
    },
    60_000,
  );

  test('are passed over where a keyword was taken away since', async () => {
    const without: Changes = { 'keywords/digital.yaml': (text) => text.replaceAll(/^ +- .*Excel.*$/gmu, '') };
    const edited = await outputOf(programWith(without, 'ready'));
    expect(edited).toBe(await outputOf(programWith(without, 'fresh')));
    expect([await outputOf(PROGRAM), edited].map((text) => text.includes('"quote":"Excel'))).toEqual([
      true,
      false,
    ]);
  }, 60_000);
});

describe('the headings as the build has read them', () => {
  const page = '<h1>Бас маман</h1><h2>Функционалдық міндеттері</h2><p>Есеп жүргізеді.</p>';
  /** Headings of which none is a word of the page. */
  const emptied: Change = (text) => {
    const kept = JSON.parse(text) as KeptHeadings;
    const none = { sections: [], fields: [] };
    return JSON.stringify({ ...kept, headings: { ...none, heads: none } });
  };
  const importedBy = async (changes: Changes): Promise<number | null> => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'page.html'), page);
    const args = ['import', '--dry-run', 'page.html'];
    return (await runQyzmet(args, '', folder, programWith(changes, 'ready'))).code;
  };

  test('are used, unless their file was edited since', async () => {
    const edited: Change = (text) => `${text}# түсініктеме\n`;
    expect(await importedBy({})).toBe(0);
    expect(await importedBy({ [READY_HEADINGS]: emptied })).not.toBe(0);
    expect(await importedBy({ [READY_HEADINGS]: emptied, 'keywords/headings.yaml': edited })).toBe(0);
    expect(await importedBy({ [READY_HEADINGS]: () => '' })).toBe(0);
  }, 60_000);
});
