import { expect, test } from 'vitest';
import { isSelector, narrowPage } from '../../src/extraction/narrowPage.js';

const page =
  '<head><title>Портал</title></head><div id="menu">Мәзір</div><div class="post">Міндеттер<p class="ad">Жарнама</p></div>';

test.each([
  ['nothing is selected', {}, ['Портал', 'Мәзір', 'Міндеттер', 'Жарнама'], []],
  ['the main part', { main: '.post' }, ['Портал', 'Міндеттер', 'Жарнама'], ['Мәзір']],
  ['all but an ignored part', { ignore: '.ad' }, ['Портал', 'Мәзір', 'Міндеттер'], ['Жарнама']],
  [
    'the main part without an ignored one',
    { main: '.post', ignore: '.ad' },
    ['Міндеттер'],
    ['Мәзір', 'Жарнама'],
  ],
  ['a page that lacks the main part', { main: '#none' }, ['Мәзір', 'Міндеттер'], []],
])('%s', (_name, selectors, kept, dropped) => {
  const html = narrowPage(page, selectors);
  for (const text of kept) expect(html).toContain(text);
  for (const text of dropped) expect(html).not.toContain(text);
});

test.each([
  ['.post > p:not(.ad)', true],
  ['main, #content', true],
  ['div[', false],
  ['p:::x(', false],
])('%s is a selector: %j', (text, expected) => {
  expect(isSelector(text)).toBe(expected);
});
