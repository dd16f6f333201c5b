const PAGER = /(?:class|id|aria-label)\s*=\s*["'][^"'<>]{0,200}(?:pagin|pager|pagenav)[^"'<>]{0,200}["']/giu;
/** A pager is seldom longer, in characters. */
const REACH = 4_000;
const NUMBER =
  /<(a|button)\b([^<>]{0,500})>(?:\s|<span[^<>]{0,200}>){0,8}(\d{1,4})(?:\s|<\/span>){0,8}<\/\1>/giu;
const ADDRESS = /\b(?:href|data-href|data-url|data-next)\s*=\s*["']?\s*(?!#|javascript:|void)[^"'\s<>]/iu;
const MOST_PAGERS = 20;

/** Whether a page of a list shows a second page to which no address leads, as a script of the page would turn it. */
export function hasScriptedPager(html: string): boolean {
  for (const { index } of [...html.matchAll(PAGER)].slice(0, MOST_PAGERS)) {
    const numbers = [...html.slice(index, index + REACH).matchAll(NUMBER)];
    const dead = numbers.filter(([, , attributes = '']) => !ADDRESS.test(attributes));
    if (dead.length === numbers.length && dead.some(([, , , number]) => number === '2')) return true;
  }
  return false;
}
