import { expect, test } from 'vitest';
import { decodePage } from '../../src/cli/extractDocument.js';
import { profileForUrl } from '../../src/scraping/profileForUrl.js';
import { readListPage } from '../../src/scraping/readListPage.js';
import { byLikeness } from '../../src/scraping/postingLinks.js';

const url = new URL('https://p.example/list');
const html = (text: string, meta = ''): string =>
  `${meta}<a href="/v/1">1</a><a href="/list/more">${text}</a>`;
// «Келесі» in KZ-1048 and windows-1251, where і is B3.
const KELESI = [0xca, 0xe5, 0xeb, 0xe5, 0xf1, 0xb3];

function bytesOf(markup: string, word: readonly number[]): Uint8Array {
  const [before = '', after = ''] = markup.split('@');
  return Buffer.concat([Buffer.from(before, 'latin1'), Buffer.from(word), Buffer.from(after, 'latin1')]);
}

test.each([
  ['UTF-8 with a mark', 'text/html; charset=windows-1251', Buffer.from(`\uFEFF${html('Келесі')}`)],
  ['a label', 'text/html; charset=windows-1251', bytesOf(html('@'), KELESI)],
  [
    'a meta far into the page',
    'text/html',
    bytesOf(html('@', `${' '.repeat(60_000)}<meta charset=kz-1048>`), KELESI),
  ],
  ['nothing but UTF-8', 'text/html', Buffer.from(html('Келесі'))],
  ['nothing at all', '', bytesOf(html('@'), KELESI)],
])('the next page of a list is found by its word in a page told by %s', (_name, contentType, body) => {
  const profile = profileForUrl(url.href);
  const page = {
    kind: 'page' as const,
    status: 200,
    url,
    body,
    contentType,
    headers: new Map<string, string>(),
  };
  const content = readListPage({ profile, decode: decodePage }, page, { choose: byLikeness() });
  expect(content.next?.pathname).toBe('/list/more');
});
