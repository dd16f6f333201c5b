import { expect, test } from 'vitest';
import { crawlState } from '../../src/cli/crawlState.js';
import type { ScrapeEvent } from '../../src/scraping/ScrapeOutcome.js';

/** The words after events that are a number of seconds apart. */
function wordsAfter(events: readonly ScrapeEvent[], seconds: number): string | undefined {
  const describe = crawlState();
  return events.map((event, index) => describe(event, index * seconds * 1000)).at(-1);
}

const list = (number: number, total?: number): ScrapeEvent => ({
  ...{ kind: 'list', url: 'https://portal.example/list', links: 20, number, lists: 2 },
  ...(total === undefined ? {} : { total }),
});
const visited = (done: number, of: number): ScrapeEvent => ({ kind: 'visited', done, of });
const pages = (count: number, number: number, total?: number): ScrapeEvent[] =>
  Array.from({ length: count }, () => list(number, total));

test.each<[string, ScrapeEvent[], number, string]>([
  ['links of a list without a total', pages(3, 1), 2, 'reading list 1 of 2: 60 links to postings'],
  ['too early for a pace', pages(5, 1, 2200), 2, 'reading list 1 of 2: 100 of 2200 links to postings'],
  [
    'the pace of a list',
    pages(10, 1, 2200),
    3,
    'reading list 1 of 2: 200 of 2200 links to postings, about 5 min left',
  ],
  [
    'the next list counts anew',
    [...pages(10, 1, 2200), ...pages(6, 2, 300)],
    2,
    'reading list 2 of 2: 120 of 300 links to postings, about 18 s left',
  ],
  [
    'the pace of postings, without the time of the lists',
    [...pages(50, 1, 2200), ...Array.from({ length: 11 }, (_, index) => visited(index + 1, 111))],
    1,
    '11 of 111 postings, about 2 min left',
  ],
  [
    'the last seconds are not worth telling',
    Array.from({ length: 9 }, (_, i) => visited(i + 1, 11)),
    2,
    '9 of 11 postings',
  ],
  [
    'what it waits for',
    [visited(1, 3), { kind: 'waiting', milliseconds: 30_000, because: 'the portal answers 429' }],
    1,
    '1 of 3 postings, waiting 30 s: the portal answers 429',
  ],
  ['the search', [{ kind: 'searched', pages: 7, of: 200 }], 1, 'searching the site for lists: page 7'],
  ['the start', [{ kind: 'waiting', milliseconds: 10, because: '' }], 1, 'reading robots.txt'],
])('%s', (_name, events, seconds, words) => {
  expect(wordsAfter(events, seconds)).toBe(words);
});
