import { growthOf } from '../countSteps.js';
import { describe, expect, test } from 'vitest';
import { extractHtml } from '../../src/extraction/extractHtml.js';
import { extractText } from '../../src/extraction/extractText.js';
import { findLinks } from '../../src/scraping/findLinks.js';
import { isAllowed } from '../../src/scraping/robots.js';
import { shippedHeadings } from './shippedHeadings.js';

/** Sorting alone makes a little more than 2. */
const LINEAR = 2.2;

const headings = shippedHeadings();
const page = new URL('https://portal.example/ru/list');

describe('the effort grows with the length of what is read, not faster', () => {
  test.each([
    ['А'],
    ['\n'],
    ['Город: '],
    ['Требования К '],
    ['1.\n'],
    ['Место\tработа\n'],
    ['Функциональные обязанности: учёт. '],
    ['Талаптар:\n- тәжірибе\n'],
    ['Құжатай'],
    ['Мекенжайы: А-'],
    ['1. Бас маман, C-O-5 санаты (1 бірлік)\nФункционалдық міндеттері: есеп.\n'],
  ])('text: %j repeated', async (piece) => {
    expect(await growthOf(piece, (text) => extractText(text, headings))).toBeLessThan(LINEAR);
  });

  test.each([
    ['<div>'],
    ['</i>'],
    ['<script>'],
    ['<dt>Требования'],
    ['<td>Талаптар'],
    ['<tr><td>Талаптар<td>тәжірибе'],
    ['<dt>Область</dt><dd>Абайская</dd>'],
    ['<h2>Бас маман</h2><p>Талаптар: тәжірибе</p><p>Міндеттері: есеп</p>'],
    ['<b>Требования</b>'],
    ['<li>опыт'],
    ['<table>'],
    ['<a href="/x">Подробнее</a>'],
  ])('a page: %j repeated', async (piece) => {
    expect(await growthOf(piece, (html) => extractHtml(html, headings))).toBeLessThan(LINEAR);
  });

  test.each([['<div>'], ['<a href="/a">Толығырақ</a>'], ['<a href="/a">Подробнее']])(
    'the links of a page: %j repeated',
    async (piece) => {
      expect(await growthOf(piece, (html) => findLinks(html, page))).toBeLessThan(LINEAR);
    },
  );

  test('a rule of robots.txt: *a repeated, for an address of as many letters', async () => {
    const growth = await growthOf('*a', (stars) => {
      const rules = [{ allow: false, pattern: `/${stars}$` }];
      return isAllowed({ rules }, new URL(`/${'a'.repeat(stars.length / 2)}b`, page));
    });
    expect(growth).toBeLessThan(LINEAR);
  });
});
