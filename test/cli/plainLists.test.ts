import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadCodebook } from '../../src/cli/loadCodebook.js';
import type { CodedPosting } from '../../src/model/CodedPosting.js';
import { runQyzmet } from './runQyzmet.js';
import { temporaryFolder } from './temporaryFolder.js';

const LISTS = fileURLToPath(new URL('../lexicon/lists/', import.meta.url));

function write(name: string, content: string | Uint8Array): string {
  const file = join(temporaryFolder(), name);
  writeFileSync(file, content);
  return file;
}

/** Windows-1251, in which spreadsheet programs save Russian text unless told otherwise. */
function inWindows1251(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    return code < 0x80 ? code : code - 0x410 + 0xc0;
  });
}

function postings(...texts: readonly string[]): string {
  return texts
    .map((text, number) =>
      JSON.stringify({ id: `${number}`, title: 'Бас маман', sections: [{ kind: 'requirements', text }] }),
    )
    .join('\n');
}

async function tag(keywords: string, ...texts: readonly string[]): Promise<readonly CodedPosting[]> {
  const run = await runQyzmet(['tag', '--keywords', keywords], postings(...texts));
  expect(run.code).toBe(0);
  return run.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as CodedPosting);
}

describe('a plain list takes the place of the shipped keywords, and of nothing else', () => {
  test('a table counts its own words in all their forms, in both languages', async () => {
    const coded = await tag(
      join(LISTS, 'example.csv'),
      'Компьютерной грамотностью владеет. Знание 1С.',
      'Цифрлық сауаттылығы бар, жасанды интеллектіні қолданады.',
      'Образование: искусственный интеллект',
    );
    expect(coded.map(({ categories }) => categories.map(({ id }) => id))).toEqual([
      ['literacy'],
      ['literacy', 'artificial intelligence'],
      [],
    ]);
    expect(coded.map(({ position }) => position)).toEqual(['chief', 'chief', 'chief']);
  });

  test('a dictionary counts beginnings where it has an asterisk, and elsewhere words as written', async () => {
    const coded = await tag(
      join(LISTS, 'example.dic'),
      'Цифровизация, цифровых',
      'Цифрландыру, деректер базасын жүргізу',
      'Ведение базы данных',
      'база данных',
    );
    expect(coded.map(({ matches }) => matches.map(({ quote }) => quote))).toEqual([
      ['Цифровизация', 'цифровых'],
      ['Цифрландыру', 'деректер базасын'],
      [],
      ['база данных'],
    ]);
  });

  test('a table in Windows-1251 with semicolons is read like one in UTF-8', async () => {
    const text = 'Категория;Язык;Слово\r\nДанные;русский;реестр\r\n';
    const [coded] = await tag(write('мои слова.csv', inWindows1251(text)), 'Ведение реестров');
    expect(coded?.matches.map(({ category, quote }) => [category, quote])).toEqual([['Данные', 'реестров']]);
  });

  test('a dictionary with western letters is read as such', async () => {
    const bytes = Buffer.from('%\n1\tmédia\n%\ncafé\t1\nnaïve*\t1\n', 'latin1');
    const { codebook } = await loadCodebook(write('old.dic', bytes));
    expect(codebook.digital.terms.map(({ text }) => text)).toEqual(['café', 'naïve']);
    expect(codebook.digital.categories.map(({ id }) => id)).toEqual(['média']);
  });
});

test('what the program had to guess is told on standard error', async () => {
  const file = write('my.csv', 'category,term\nданные,реестр\n');
  const run = await runQyzmet(['tag', '--keywords', file], postings('Ведение реестров'));
  expect(run.stderr).toContain('my.csv:2:8: one row without a language');
  expect(run.stderr).toContain('my.csv:2:8: Not among the shipped categories');
});

describe('the hash covers plain lists', () => {
  const hashOf = async (name: string, text: string): Promise<string> =>
    (await loadCodebook(write(name, text))).hash;

  test.each([
    ['my.csv', 'category,term\nоffice,кесте\n', 'category,term\nоffice,мәтін\n'],
    ['old.dic', '%\n1\toffice\n%\nкесте\t1\n', '%\n1\toffice\n%\nмәтін\t1\n'],
  ])('%s', async (name, one, other) => {
    expect(await hashOf(name, one)).toBe(await hashOf(name, one));
    expect(await hashOf(name, one)).not.toBe(await hashOf(name, other));
    expect(await hashOf(name, one)).not.toBe((await loadCodebook()).hash);
  });
});

describe('a list that cannot be used is refused in plain words', () => {
  test.each([
    ['a workbook', 'my.xlsx', Buffer.from('504b030414000600', 'hex'), /save the sheet as “CSV UTF-8”/u],
    ['a table without a header', 'my.csv', 'office,ru,Excel', /my\.csv:1:1: No row names the columns\./u],
    ['a list of nothing', 'my.csv', 'category,language,term\n', /my\.csv:1:1: The list has no keyword\./u],
    [
      'an old rule',
      'old.dic',
      '%\n1\ta\n%\nkind\t<of>1/2\n',
      /old\.dic:4:6: “<of>1\/2” is a rule of LIWC 2007/u,
    ],
    ['a file of another kind', 'my.txt', 'Excel', /my\.txt:1:1: No row names the columns\./u],
  ])('%s', async (_name, file, content, message) => {
    const run = await runQyzmet(['tag', '--keywords', write(file, content)]);
    expect(run.stderr).toMatch(message);
    expect(run.stdout).toBe('');
    expect(run.code).toBe(2);
  });

  test('two files of one kind in a folder, since nobody can tell which is meant', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.csv'), 'category,term\noffice,кесте\n');
    writeFileSync(join(folder, 'b.dic'), '%\n1\toffice\n%\nкесте\t1\n');
    const run = await runQyzmet(['tag', '--keywords', folder]);
    expect(run.stderr).toMatch(/b\.dic:1:1: “.+a\.csv” holds keywords of the same kind, “digital”\./u);
    expect(run.code).toBe(2);
    const check = await runQyzmet(['keywords', 'check', folder]);
    expect(check.stdout).toMatch(/b\.dic:1:1: error: /u);
  });

  test('every file of a folder is named, not only the first that is wrong', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'cues.yaml'), 'format: qyzmet/cues/1\ndesired: {}\n');
    writeFileSync(join(folder, 'own.csv'), 'category,term\noffice,—\n');
    writeFileSync(join(folder, 'regions.yaml'), 'values: []\n');
    const run = await runQyzmet(['tag', '--keywords', folder]);
    expect(run.stderr.match(/^\S+(?:cues\.yaml|own\.csv|regions\.yaml):\d+:\d+: /gmu)).toHaveLength(3);
  });
});

test('every rule of a keyword that sets it aside is told by “show”', async () => {
  const table = [
    'category;language;term;near;not-near;exclusions',
    'data;ru;таблица;;;таблица умножения',
    'data;ru;реестр;электронный;;',
    'data;kk;желі;;мектеп;',
  ];
  const folder = temporaryFolder();
  const notices = join(folder, 'postings.ndjson');
  writeFileSync(notices, postings('Таблицы умножения. Ведение реестра. Мектеп желісі.'));
  await runQyzmet(['import', notices, '--store', join(folder, 'store')]);
  const keywords = write('my.csv', table.join('\r\n'));
  const { stdout } = await runQyzmet(['show', '0', '--store', join(folder, 'store'), '--keywords', keywords]);
  expect(stdout.slice(stdout.indexOf('Found but not counted')).trimEnd().split('\n').slice(1)).toEqual([
    '  “Таблицы” — exclusion: “Таблицы умножения”',
    '  “реестра” — near: none of the words that it needs stands in the sentence',
    '  “желісі” — near: “Мектеп”',
  ]);
});
