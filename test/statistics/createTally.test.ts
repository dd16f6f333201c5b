import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Strength } from '../../src/model/Codebook.js';
import type { CodedPosting } from '../../src/model/CodedPosting.js';
import type { PostingReport, Table } from '../../src/model/Table.js';
import { createTally } from '../../src/statistics/createTally.js';
import { variables } from '../../src/statistics/variables.js';
import { codebook, codedPosting, digitalPosting, match } from './codedPosting.js';

function tally(postings: readonly CodedPosting[], by: readonly string[] = []): PostingReport {
  const counter = createTally({ codebook, by, provenance: [] });
  for (const posting of postings) counter.add(posting, posting.charactersRead > 0);
  return counter.report(['office/LibreOffice']);
}

function tableOf(report: PostingReport, id: string): Table {
  const table = report.tables.find((each) => each.id === id);
  if (table === undefined) throw new Error(`no table ${id}`);
  return table;
}

const counts = (table: Table): [string, number, number[]][] =>
  [...table.rows, table.total].map((row) => [row.id, row.base, row.cells.map((cell) => cell.count)]);

describe('the headline', () => {
  test('counts the postings that name no digital skill, among all postings', () => {
    const { headline } = tally([codedPosting(), codedPosting(), digitalPosting(['other'])]);
    expect(headline.postings).toBe(3);
    expect(headline.withoutDigital).toMatchObject({ count: 2, base: 3, share: 2 / 3 });
  });

  test('has no share when there is no posting', () => {
    expect(tally([]).headline).toEqual({
      postings: 0,
      withoutDigital: { count: 0, base: 0, share: null, low: null, high: null },
    });
  });
});

describe('the table of categories', () => {
  const report = tally([
    codedPosting(),
    digitalPosting(['other', 'egov-systems'], {
      categories: [
        { id: 'office', strength: 'required' },
        { id: 'egov', strength: 'desired' },
      ],
    }),
    digitalPosting(['egov-systems'], { categories: [{ id: 'egov', strength: 'desired' }] }),
    codedPosting({ categories: [{ id: 'office', strength: 'negated' }] }),
  ]);

  test('counts named, required and only desired, and leaves negated mentions out', () => {
    expect(counts(tableOf(report, 'categories'))).toEqual([
      ['office', 4, [1, 1, 0]],
      ['egov', 4, [2, 0, 2]],
      ['media', 4, [0, 0, 0]],
      ['total', 4, [2, 1, 1]],
    ]);
  });

  test('says that the rows can add up to more than 100 %', () => {
    expect(tableOf(report, 'categories').notes[0]?.en).toContain('more than 100 %');
  });
});

describe.each([true, false])('the table of categories, with desired skills counted: %s', (countDesired) => {
  const strengths = fc.constantFrom<Strength>('required', 'desired', 'negated');
  const isCounted = (strength: Strength): boolean =>
    strength === 'required' || (countDesired && strength === 'desired');

  test('names as many digital postings as the headline leaves', () => {
    const mentions = fc.record({ office: strengths, egov: strengths }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.array(mentions), (list) => {
        const counter = createTally({ codebook, by: [], countDesired, provenance: [] });
        for (const mention of list) {
          const categories = Object.entries(mention).map(([id, strength]) => ({ id, strength }));
          const digital = categories.some(({ strength }) => isCounted(strength));
          counter.add(codedPosting({ categories, digital }), true);
        }
        const report = counter.report();
        const { postings, withoutDigital } = report.headline;
        expect(tableOf(report, 'categories').total.cells[0]?.count).toBe(postings - withoutDigital.count);
      }),
    );
  });
});

test('without desired skills the table of categories has no column for them and says so', () => {
  const counter = createTally({ codebook, by: [], countDesired: false, provenance: [] });
  counter.add(codedPosting({ categories: [{ id: 'egov', strength: 'desired' }] }), true);
  counter.add(digitalPosting(['other']), true);
  const table = tableOf(counter.report(), 'categories');
  expect(table.columns.map(({ id }) => id)).toEqual(['any', 'required']);
  expect(counts(table)).toEqual([
    ['office', 2, [1, 1]],
    ['egov', 2, [0, 0]],
    ['media', 2, [0, 0]],
    ['total', 2, [1, 1]],
  ]);
  expect(table.notes.at(-1)?.en).toContain('Only required mentions count');
});

describe('a table by a variable', () => {
  const postings = [
    digitalPosting(['egov-systems', 'other'], { position: 'leading' }),
    codedPosting({ position: 'leading' }),
    codedPosting({ position: 'head' }),
    codedPosting({ position: 'other' }),
    codedPosting({ position: 'unknown' }),
  ];

  test('has the rows in the order of the codebook, then other and not stated', () => {
    expect(counts(tableOf(tally(postings, ['position']), 'position'))).toEqual([
      ['head', 1, [0, 0, 0, 1]],
      ['leading', 2, [1, 0, 1, 1]],
      ['other', 1, [0, 0, 0, 1]],
      ['unknown', 1, [0, 0, 0, 1]],
      ['total', 5, [1, 0, 1, 4]],
    ]);
  });

  test('refers each share to the base of its row', () => {
    const row = tableOf(tally(postings, ['position']), 'position').rows[1];
    expect(row?.cells[0]).toMatchObject({ count: 1, base: 2, share: 0.5 });
  });

  test('names the values that no posting has in a note, in each language', () => {
    const note = tableOf(tally(postings, ['position']), 'position').notes.at(-1);
    expect(note?.en).toContain('Chief specialist');
    expect(note?.ru).toContain('Главный специалист');
    expect(note?.kk).toContain('Бас маман');
  });

  test.each([
    ['position', { position: 'head' }, 'head'],
    ['area', { area: 'legal' }, 'legal'],
    ['tier', { tier: 'C-O' }, 'C-O'],
    ['tier-group', { tierGroup: 'central' }, 'central'],
    ['region', { region: 'akmola' }, 'akmola'],
    ['language', { language: 'both' }, 'both'],
    ['month', { publishedOn: '2025-03-17' }, '2025-03'],
    ['month', { publishedOn: '17.03.2025' }, 'unknown'],
    ['month', {}, 'unknown'],
    ['area', { area: '__proto__' }, '__proto__'],
    ['area', { area: 'constructor' }, 'constructor'],
  ] as const)('by %s puts a posting with %o into the row %s', (by, changes, row) => {
    expect(tableOf(tally([codedPosting(changes)], [by]), by).rows.map(({ id }) => id)).toEqual([row]);
  });

  test('puts months in the order of the calendar', () => {
    const dates = ['2025-11-02', '2024-12-30', '2025-02-01'];
    const report = tally(
      dates.map((publishedOn) => codedPosting({ publishedOn })),
      ['month'],
    );
    expect(tableOf(report, 'month').rows.map(({ id }) => id)).toEqual(['2024-12', '2025-02', '2025-11']);
  });

  test.each([...variables.keys()])('by %s has bases that add up to the number of postings', (by) => {
    const some = fc.record({
      position: fc.constantFrom('head', 'chief', 'other', 'toString'),
      area: fc.constantFrom('legal', 'health', 'unknown'),
      digital: fc.boolean(),
      columns: fc.subarray(['egov-systems', 'platforms', 'other']),
      publishedOn: fc.constantFrom('2025-01-01', '2025-02-01', 'soon'),
    });
    fc.assert(
      fc.property(fc.array(some), (changes) => {
        const table = tableOf(tally(changes.map(codedPosting), [by]), by);
        expect(table.rows.reduce((sum, row) => sum + row.base, 0)).toBe(changes.length);
        for (const [index, cell] of table.total.cells.entries()) {
          expect(table.rows.reduce((sum, row) => sum + (row.cells[index]?.count ?? 0), 0)).toBe(cell.count);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('refuses an unknown variable and names the ones that exist', () => {
    expect(() => createTally({ codebook, by: ['salary'], provenance: [] })).toThrow(
      /"salary".*position, area/,
    );
  });

  test('appears once when it is asked for twice', () => {
    expect(tally([], ['area', 'area']).tables.map(({ id }) => id)).toEqual(['categories', 'area']);
  });
});

describe('the gaps', () => {
  test.each([
    ['unread', codedPosting({ charactersRead: 0 })],
    ['negated-only', codedPosting({ categories: [{ id: 'office', strength: 'negated' }] })],
    [
      'uncertain-only',
      digitalPosting(['other'], { matches: [match('negated'), match('required', 'lower')] }),
    ],
    ['position-other', codedPosting({ position: 'other' })],
    ['area-other', codedPosting({ area: 'other' })],
    ['tier-unknown', codedPosting({ tier: 'unknown' })],
    ['region-unknown', codedPosting({ region: 'unknown' })],
    ['language-unknown', codedPosting({ language: 'unknown' })],
  ])('count and name a posting that is %s', (id, posting) => {
    const other = digitalPosting(['other'], { id: 'p-2', region: 'akmola' });
    const gap = tally([{ ...posting, id: 'p-7' }, other]).gaps.find((each) => each.id === id);
    expect(gap).toMatchObject({ count: 1, examples: ['p-7'] });
  });

  test('name at most ten postings but count all', () => {
    const gap = tally(Array.from({ length: 12 }, (_, index) => codedPosting({ id: `p-${index}` }))).gaps.find(
      (each) => each.id === 'region-unknown',
    );
    expect([gap?.count, gap?.examples.length]).toEqual([12, 10]);
  });

  test('count the items that could not be read, and show the first messages', () => {
    const counter = createTally({ codebook, by: [], provenance: [] });
    for (let line = 1; line <= 12; line += 1) counter.addUnreadable(`posts.ndjson:${line}: broken`);
    const { gaps, headline } = counter.report();
    expect(gaps[0]).toMatchObject({ id: 'unreadable-items', count: 12 });
    expect(gaps[0]?.examples).toHaveLength(10);
    expect(gaps[0]?.examples[0]).toBe('posts.ndjson:1: broken');
    expect(headline.postings).toBe(0);
  });

  test('list the keywords that never matched', () => {
    expect(tally([]).gaps.at(-1)).toMatchObject({
      id: 'keywords-unmatched',
      count: 1,
      examples: ['office/LibreOffice'],
    });
  });

  test('keep unread postings in the base of the headline', () => {
    expect(tally([codedPosting({ charactersRead: 0 })]).headline.withoutDigital).toMatchObject({
      count: 1,
      base: 1,
    });
  });
});

test('a report can be taken halfway and again at the end', () => {
  const counter = createTally({ codebook, by: ['area'], provenance: [] });
  counter.add(codedPosting(), true);
  const halfway = counter.report();
  counter.add(codedPosting(), true);
  expect([halfway.headline.postings, counter.report().headline.postings]).toEqual([1, 2]);
  expect(halfway.tables[1]?.total.base).toBe(1);
});
