import { expect, test } from 'vitest';
import { draftProfile } from '../../src/scraping/draftProfile.js';
import { parseProfile } from '../../src/scraping/parseProfile.js';
import { byPattern } from '../../src/scraping/postingLinks.js';

const page = new URL('https://p.example/ru/list');

test.each([
  ['numbers', ['/ru/vacancy/17', '/ru/vacancy/18'], ['17', '18']],
  ['slugs', ['/ru/e/bas-maman-oral', '/ru/e/ekspert-po-it'], ['bas-maman-oral', 'ekspert-po-it']],
  ['ids in the query', ['/show.php?id=5', '/show.php?id=61'], ['5', '61']],
  ['both languages', ['/ru/vacancy/17', '/kk/vacancy/17'], ['17', '17']],
])('the pattern of %s finds the postings it was made from, and their ids', (_name, paths, ids) => {
  const postings = paths.map((path) => ({ id: path, url: new URL(path, page) }));
  const profile = draftProfile(page, postings);
  expect(parseProfile(profile).kind).toBe('ok');
  const links = postings.map(({ url }) => ({ url, text: '', rel: '' }));
  expect(byPattern(profile.postingLink ?? '')(links, page).map(({ id }) => id)).toEqual(ids);
});

test('no pattern is given where one would lose a posting', () => {
  const postings = ['/v/1', '/w/2'].map((path) => ({ id: path, url: new URL(path, page) }));
  expect(draftProfile(page, postings).postingLink).toBeUndefined();
});
