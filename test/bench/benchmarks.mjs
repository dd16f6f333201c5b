// The registry of benchmarks. Each gives variants that are measured in turn; the first is qyzmet's, and the others are compared with it.
import { Buffer } from 'node:buffer';
import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, URL } from 'node:url';
import { writeKeywords, writeUnseen } from './lists.mjs';
import { isInstalled, pythonWith } from './measure.mjs';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const QYZMET = [process.execPath, here('../../bin/qyzmet.js')];
const node = (script, ...rest) => [process.execPath, here(script), ...rest];
const where = (condition, variant) => (condition ? [variant] : []);

export const benchmarks = [
  {
    name: 'tag',
    about: (size) => `${size} postings coded with evidence, one thread`,
    variants: ({ corpus }) => [
      { name: 'qyzmet tag', command: [...QYZMET, 'tag', '--jobs', '1'], input: corpus },
      { name: 'naive loop with natural', command: node('naive.mjs'), input: corpus },
      { name: 'JSON.parse of every line', command: node('parse.mjs'), input: corpus },
      ...where(pythonWith('ahocorasick') !== undefined, {
        name: 'Python ahocorasick, no inflection',
        command: [pythonWith('ahocorasick'), here('aho.py'), here('../../dist/codebook.json')],
        input: corpus,
      }),
      ...where(isInstalled('rg'), {
        name: 'ripgrep, stems as patterns',
        command: ['rg', '-o', '-b', '-i', '-f', 'PATTERNS'],
        input: corpus,
        codes: [0, 1],
      }),
    ],
  },
  {
    name: 'keywords',
    about: (size) => `${size} postings coded by keyword lists of different length`,
    variants: ({ corpus, folder }) =>
      [300, 2000, 20_000].map((count) => {
        const list = path.join(folder, `keywords-${count}.csv`);
        writeKeywords(list, count);
        const command = [...QYZMET, 'tag', '--jobs', '1', '--keywords', list];
        return { name: `${count} keywords`, command, input: corpus };
      }),
  },
  {
    name: 'growth',
    about: (size) => `${size} postings, twice as many, and ${size / 10} of 300 words never seen before`,
    variants: ({ corpus, folder }) => {
      const [twice, unseen] = ['twice', 'unseen'].map((name) => path.join(folder, `${name}.ndjson`));
      const text = readFileSync(corpus);
      writeFileSync(twice, Buffer.concat([text, text]));
      writeUnseen(unseen, text.toString().split('\n').length / 10);
      return [
        ['as they are', corpus],
        ['twice as many', twice],
        ['words never seen before', unseen],
      ].map(([name, input]) => ({ name, command: [...QYZMET, 'tag', '--jobs', '1'], input }));
    },
  },
  {
    name: 'threads',
    about: (size) => `${size} postings coded by two threads and by one`,
    variants: ({ corpus }) =>
      [2, 1].map((jobs) => ({
        name: `qyzmet tag --jobs ${jobs}`,
        command: [...QYZMET, 'tag', '--jobs', String(jobs)],
        input: corpus,
      })),
  },
  {
    name: 'start',
    about: () => 'what a command costs before it does anything',
    variants: () => [
      { name: 'qyzmet --help', command: [...QYZMET, '--help'] },
      { name: 'node -e 0', command: [process.execPath, '-e', '0'] },
    ],
  },
  {
    name: 'analyze',
    about: () => 'all tables and tests of 408 postings',
    variants: ({ small }) => [
      { name: 'qyzmet analyze', command: [...QYZMET, 'analyze', small, '--format', 'json'] },
      { name: 'node -e 0', command: [process.execPath, '-e', '0'] },
    ],
  },
  {
    name: 'tables',
    about: () => 'every table, one crossed, of 50,000 coded postings',
    variants: ({ coded }) => [
      { name: 'tables of 50,000', command: node('tables.mjs', coded, '50000') },
      { name: 'tables of 5,000', command: node('tables.mjs', coded, '5000') },
    ],
  },
  {
    name: 'crawl',
    about: (size) => `${size} pages of a local portal without pauses`,
    variants: async (files) => {
      const { address, end } = await servePortal(files.corpus);
      const store = path.join(files.folder, 'store');
      const scrape = [
        ...QYZMET,
        'scrape',
        '--url',
        address,
        '--store',
        store,
        '--pause',
        '0',
        '--allow-private-hosts',
      ];
      return Object.assign(
        [
          {
            name: 'qyzmet scrape, first run',
            command: scrape,
            before: () => rmSync(store, { recursive: true, force: true }),
          },
          { name: 'qyzmet scrape, nothing changed', command: scrape },
          ...where(isInstalled('scrapy'), {
            name: 'Scrapy',
            command: ['scrapy', 'runspider', here('spider.py'), '-a', `start=${address}`],
          }),
        ],
        { end },
      );
    },
  },
  {
    name: 'store',
    about: (size) => `${size} postings imported, checked, rebuilt and analysed`,
    variants: ({ corpus, folder }) => {
      const store = path.join(folder, 'imported');
      const on = (...rest) => [...QYZMET, ...rest, '--store', store];
      return [
        {
          name: 'qyzmet import',
          command: on('import', corpus),
          before: () => rmSync(store, { recursive: true, force: true }),
        },
        { name: 'qyzmet store check', command: on('store', 'check') },
        { name: 'qyzmet store rebuild', command: on('store', 'rebuild') },
        { name: 'qyzmet analyze', command: on('analyze', '--format', 'json') },
      ];
    },
  },
];

/** Serves the pages of a corpus in a process of its own, so that its cost is not counted. */
async function servePortal(corpus) {
  const server = spawn(process.execPath, [here('portal.mjs'), corpus], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise((resolve) => {
    server.stdout.once('data', (text) => {
      resolve(String(text).trim());
    });
  });
  return { address, end: () => server.kill() };
}

/** Patterns in the form that is fastest for ripgrep: a stem and letters to the next blank. */
export function writePatterns(file) {
  const { codebook } = JSON.parse(readFileSync(here('../../dist/codebook.json'), 'utf8'));
  const stems = codebook.digital.terms.map(({ text }) =>
    text
      .split(' ')
      .map((word) =>
        `${word.length > 5 ? word.slice(0, -2) : word}`.replaceAll(/[\\^$.*+?()[\]{}|]/gu, '\\$&'),
      )
      .join('[^ ]* '),
  );
  writeFileSync(file, `${[...new Set(stems)].join('\n')}\n`);
}

/** Takes the place of what is known only when the files are there. */
export function withPatterns(variants, file) {
  return variants.map((variant) => ({
    ...variant,
    command: variant.command.map((part) => (part === 'PATTERNS' ? file : part)),
  }));
}
