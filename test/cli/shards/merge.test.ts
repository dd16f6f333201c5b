import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyzeWithReceipt } from '../../../src/cli/analyzeWithReceipt.js';
import { loadCodebook } from '../../../src/cli/loadCodebook.js';
import type { ProblemCounter } from '../../../src/cli/readProblems.js';
import type { AnalysisCommand } from '../../../src/cli/receipt.js';
import { checkParts } from '../../../src/cli/shards/checkParts.js';
import { mergeParts } from '../../../src/cli/shards/mergeParts.js';
import { readPart } from '../../../src/cli/shards/readPart.js';
import { writePart } from '../../../src/cli/shards/writePart.js';
import { runQyzmet } from '../runQyzmet.js';
import { temporaryFolder } from '../temporaryFolder.js';

const TEXTS = [
  ['kk', 'Ашық деректер порталын жүргізу, MS Excel кестелерін толтыру.'],
  ['kk', 'Құжаттарды тігу; компьютерде жұмыс істей білу құпталады.'],
  ['kk', 'Жоғары білім.'],
  ['ru', 'Администрирование баз данных, желательно знание SQL.'],
  ['ru', 'Знание программирования не требуется.'],
  ['ru', ''],
] as const;
const BODIES = ['Абай облысының әкімдігі', 'Министерство торговли', 'А*Б', undefined];
const MONTHS = ['2025-03-02', '2025-04-17', undefined];

interface Draft {
  readonly id: number;
  readonly text: number;
  readonly body: number;
  readonly month: number;
}

function lineOf({ id, text, body, month }: Draft): string {
  const [language, words] = TEXTS[text] ?? TEXTS[0];
  return JSON.stringify({
    id: id === 0 ? 'synthetic-0' : `хабарландыру-${id}`,
    title: language === 'kk' ? 'Бас маман' : 'Главный специалист',
    language,
    body: BODIES[body],
    publishedOn: MONTHS[month],
    sections: [{ kind: 'requirements', text: words, language }],
  });
}

const silent = (): ProblemCounter => {
  let count = 0;
  return {
    get count() {
      return count;
    },
    add: () => (count += 1),
    hear: () => undefined,
    remark: () => undefined,
    conclude: () => undefined,
  };
};

const commandFor = (file: string): AnalysisCommand => ({
  files: [file],
  store: 'none',
  by: ['position', 'language', 'body*month', 'month', 'body'],
  columns: 'categories',
  mostRows: 2,
  sections: ['duties', 'requirements'],
  withoutDesired: false,
});

const drafts = fc.array(
  fc.record({
    // Ids repeat now and then, which is a problem that every part must know of.
    ...{ id: fc.nat(60), text: fc.nat(5), body: fc.nat(3), month: fc.nat(2) },
  }),
  { minLength: 1, maxLength: 40 },
);

test('whatever the postings, the number of parts and their order, merged parts are one run', async () => {
  const { codebook } = await loadCodebook(undefined);
  await fc.assert(
    fc.asyncProperty(drafts, fc.integer({ min: 1, max: 9 }), fc.nat(8), async (corpus, of, turn) => {
      const folder = temporaryFolder();
      const file = join(folder, 'postings.ndjson');
      writeFileSync(file, [...corpus.map(lineOf), '{"id":'].join('\n'));
      const command = commandFor(file);
      const { analysis: whole } = await analyzeWithReceipt(command, { format: 'html', jobs: 1 }, silent());
      const paths: string[] = [];
      for (let index = 1; index <= of; index += 1) {
        paths.push(join(folder, `${index}.json`));
        await writePart(join(folder, `${index}.json`), { shard: { index, of }, jobs: 1 }, command, silent());
      }
      const turned = [...paths.slice(turn % of), ...paths.slice(0, turn % of)].reverse();
      const problems = silent();
      const merged = mergeParts(checkParts(await Promise.all(turned.map(readPart))), codebook, problems);
      expect(merged).toEqual(whole);
      expect(JSON.stringify(merged.report)).toBe(JSON.stringify(whole.report));
      expect(problems.count).toBeGreaterThan(0);
    }),
    { numRuns: 6 },
  );
}, 120_000);

async function folderOfParts(of: number, ...more: readonly string[]): Promise<string> {
  const folder = temporaryFolder();
  const corpus = Array.from({ length: 30 }, (_, id) => ({ id, text: id % 6, body: id % 4, month: id % 3 }));
  writeFileSync(join(folder, 'postings.ndjson'), corpus.map(lineOf).join('\n'));
  for (let index = 1; index <= of; index += 1) {
    const part = ['--shard', `${index}/${of}`, '--partial', `part-${index}.json`];
    const run = await runQyzmet(['analyze', 'postings.ndjson', ...part, ...more], '', folder);
    expect([run.code, run.stdout]).toEqual([0, '']);
  }
  return folder;
}

test('every format and language of merged parts has the bytes of one run', async () => {
  const folder = await folderOfParts(3, '--by', 'area*language,month');
  for (const more of [
    ['--format', 'table', '--lang', 'kk'],
    ['--format', 'csv', '--table', 'tests', '--lang', 'ru'],
    ['--format', 'json'],
    ['--format', 'markdown', '--lang', 'kk'],
    ['--format', 'html', '--lang', 'ru'],
  ]) {
    const whole = await runQyzmet(
      ['analyze', 'postings.ndjson', '--by', 'area*language,month', ...more],
      '',
      folder,
    );
    const merged = await runQyzmet(
      ['merge', 'part-3.json', 'part-1.json', 'part-2.json', ...more],
      '',
      folder,
    );
    const timeless = (text: string): string => text.replaceAll(/\d{4}-\d\d-\d\d \d\d:\d\d UTC/gu, 'TIME');
    expect([merged.code, timeless(merged.stdout)]).toEqual([0, timeless(whole.stdout)]);
  }
}, 120_000);

test.each([1, 2, 5])(
  'files merged of %i parts have the bytes of those of one run, and a receipt of the same figures',
  async (of) => {
    const folder = await folderOfParts(of, '--by', 'area,body*month');
    const bytesOf = (name: string): Buffer => readFileSync(join(folder, name));
    const receiptOf = (name: string): unknown => ({
      ...(JSON.parse(bytesOf(name).toString()) as object),
      madeAt: 'TIME',
    });
    const parts = Array.from({ length: of }, (_, at) => `part-${of - at}.json`);
    for (const format of ['xlsx', 'tsv', 'csv']) {
      const filesOf = (run: string): string[] => [
        ...['--format', format, '--lang', 'kk', '--output', `${run}.${format}`],
        // A receipt makes a report tell its time.
        ...(format === 'csv' ? ['--receipt', `${run}.receipt.json`] : []),
      ];
      const analyze = ['analyze', 'postings.ndjson', '--by', 'area,body*month', ...filesOf('whole')];
      for (const args of [analyze, ['merge', ...parts, ...filesOf('merged')]])
        expect((await runQyzmet(args, '', folder)).code).toBe(0);
      if (format !== 'csv') expect(bytesOf(`merged.${format}`).equals(bytesOf(`whole.${format}`))).toBe(true);
    }
    expect(receiptOf('merged.receipt.json')).toEqual(receiptOf('whole.receipt.json'));
    const verified = await runQyzmet(['analyze', '--verify', 'merged.receipt.json'], '', folder);
    expect([verified.code, verified.stderr]).toEqual([0, expect.stringContaining('The same: 30 postings')]);
  },
  120_000,
);

test('parts that are missing, doubled, damaged or made in another way are refused by name', async () => {
  const folder = await folderOfParts(3);
  const more = ['analyze', 'postings.ndjson', '--shard', '2/3', '--without-desired'];
  await runQyzmet([...more, '--partial', 'required.json'], '', folder);
  const text = readFileSync(join(folder, 'part-3.json'), 'utf8');
  writeFileSync(join(folder, 'changed.json'), text.replace('Бас маман', 'Бас мамаң'));
  writeFileSync(join(folder, 'cut.json'), text.slice(0, -20));
  for (const [files, sentence] of [
    [['part-1.json', 'part-3.json'], 'missing: part 2/3'],
    [
      ['part-1.json', 'part-2.json', 'part-3.json', 'part-2.json'],
      '“part-2.json” and “part-2.json” are both part 2/3',
    ],
    [['part-1.json', 'required.json', 'part-3.json'], 'differ in --without-desired: false and true'],
    [['part-1.json', 'part-2.json', 'changed.json'], '“changed.json” is damaged'],
    [['part-1.json', 'part-2.json', 'cut.json'], '“cut.json” cannot be read'],
    [['postings.ndjson'], '“postings.ndjson” cannot be read'],
  ] as const) {
    const { code, stdout, stderr } = await runQyzmet(['merge', ...files], '', folder);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(sentence);
  }
}, 120_000);

test('a part that could not be finished leaves no file', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'empty.ndjson'), '\n');
  const run = await runQyzmet(
    ['analyze', 'empty.ndjson', '--shard', '1/2', '--partial', 'p.json'],
    '',
    folder,
  );
  expect(run.code).toBe(2);
  expect(existsSync(join(folder, 'p.json'))).toBe(false);
  expect(readdirSync(folder)).toEqual(['empty.ndjson']);
});

test('jobs that write the same part at once all succeed, and leave it whole and alone', async () => {
  const folder = await folderOfParts(1);
  const part = ['--shard', '1/1', '--partial', 'part-1.json'];
  const runs = await Promise.all(
    Array.from({ length: 3 }, () => runQyzmet(['analyze', 'postings.ndjson', ...part], '', folder)),
  );
  expect(runs.map(({ code }) => code)).toEqual([0, 0, 0]);
  expect(readdirSync(folder).sort()).toEqual(['part-1.json', 'postings.ndjson']);
  expect((await runQyzmet(['merge', 'part-1.json'], '', folder)).code).toBe(0);
}, 60_000);

test.each(['0/3', '4/3', '3', 'үш/3'])('the part %s is refused', async (shard) => {
  const run = await runQyzmet(['analyze', '--shard', shard, '--partial', 'p.json']);
  expect([run.code, run.stdout]).toEqual([2, '']);
  expect(run.stderr).toContain('such as 3/8');
});
