import { expect, test } from 'vitest';
import { hasScriptedPager } from '../../src/scraping/scriptedPager.js';

test.each([
  ['links to nowhere', '<ul class="pagination"><li><a href="#">1</a><li><a href="#">2</a></ul>', true],
  [
    'a script in the address',
    "<div id='pager'><b>1</b> <a href='javascript:go(2)'>2</a> <a href='javascript:go(3)'>3</a></div>",
    true,
  ],
  [
    'buttons',
    '<nav aria-label="Pagination"><button disabled>1</button><button type="button"> <span>2</span> </button></nav>',
    true,
  ],
  ['addresses', '<ul class="pagination"><li><a href="?page=2">2</a></ul>', false],
  ['addresses of buttons', '<ul class="pagination"><button data-url="/list?page=2">2</button></ul>', false],
  ['one page', '<ul class="pagination"><li><a href="#">1</a></ul>', false],
  [
    'the first page by an address',
    '<ul class="pagination"><a href="/list">1</a><a href="#">2</a></ul>',
    false,
  ],
  ['numbers of a carousel', '<div class="slides"><button>1</button><button>2</button></div>', false],
])('a pager of %s', (_name, html, isScripted) => {
  expect(hasScriptedPager(`<main><p>Бос орындар</p>${html}</main>`)).toBe(isScripted);
});
