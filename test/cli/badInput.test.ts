import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runQyzmet } from './runQyzmet.js';
import { temporaryFolder } from './temporaryFolder.js';

const POSTING = JSON.stringify({
  id: 'a',
  title: 'Главный специалист отдела кадров',
  categoryCode: 'E-3',
  sections: [{ kind: 'requirements', text: 'Уверенный пользователь ПК.' }],
});

describe('Bad input gets one sentence, the right exit code and no stack trace', () => {
  test.each([
    ['an unknown command', ['scrap'], 2, /unknown command/u],
    ['an unknown variable', ['analyze', '--by', 'colour'], 2, /“colour” is not one of: position, area/u],
    ['an unknown format', ['analyze', '--format', 'pdf'], 2, /Allowed choices are table, csv/u],
    ['an unknown section', ['analyze', '--sections', 'tasks'], 2, /“tasks” is not one of: duties/u],
    ['a number that is none', ['demo', '--postings', 'many'], 2, /whole number/u],
    ['a share over 1', ['corpus', '--digital-share', '2'], 2, /from 0 to 1/u],
    ['a store that is not there', ['analyze', '--store', '/nowhere/store'], 2, /\/nowhere\/store/u],
    ['a file that is not there', ['import', 'нет-такого.txt'], 2, /there is no file “нет-такого\.txt”/u],
    [
      'keywords that are not there',
      ['tag', '--keywords', 'жоқ.yaml'],
      2,
      /there is no keyword file or folder “жоқ\.yaml”/u,
    ],
    ['neither an id nor a category', ['show'], 2, /either the id/u],
  ])('%s', async (_name, args, code, message) => {
    const folder = temporaryFolder();
    const storeArgs = args[0] === 'import' ? [...args, '--store', folder] : args;
    const run = await runQyzmet(storeArgs);
    expect(run.stderr).toMatch(message);
    expect(run.stderr).not.toMatch(/\n\s+at /u);
    expect(run.code).toBe(code);
    expect(run.stdout).toBe('');
  });

  test('an unreadable line is named and counted, the others are coded in their order', async () => {
    const input = [POSTING, '{broken', JSON.stringify({ id: 7 }), POSTING.replace('"a"', '"b"')].join('\n');
    const run = await runQyzmet(['tag'], input);
    const ids = run.stdout
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: string }).id);
    expect(ids).toEqual(['a', 'b']);
    expect(run.stderr).toMatch(/standard input:2:/u);
    expect(run.stderr).toMatch(/standard input:3:/u);
    expect(run.stderr).toMatch(/2 items were not read\./u);
    expect(run.code).toBe(3);
  });

  test('an empty store says what to do', async () => {
    const store = join(temporaryFolder(), 'store');
    const text = join(temporaryFolder(), 'postings.ndjson');
    writeFileSync(text, '');
    await runQyzmet(['import', text, '--store', store]);
    const run = await runQyzmet(['analyze', '--store', store]);
    expect(run.stderr).toMatch(/holds no posting yet; run qyzmet scrape or qyzmet import/u);
    expect(run.code).toBe(2);
  });

  test('a keyword file with a tab and a duplicate is named by line and column', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'digital.yaml');
    writeFileSync(file, 'format: qyzmet/digital/1\ncolumns:\n\t- id: x\n');
    const run = await runQyzmet(['tag', '--keywords', file], POSTING);
    expect(run.stderr).toMatch(/digital\.yaml:3:1: /u);
    expect(run.code).toBe(2);
  });

  test('an output that is a folder is refused in one sentence', async () => {
    const folder = temporaryFolder();
    const text = join(folder, 'postings.ndjson');
    writeFileSync(text, `${POSTING}\n`);
    mkdirSync(join(folder, 'out'));
    const run = await runQyzmet(['analyze', text, '--format', 'csv', '--output', join(folder, 'out')]);
    expect(run.stderr).toMatch(/could not be written/u);
    expect(run.code).toBe(2);
  });
});
