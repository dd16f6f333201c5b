import { BLOCKS, SILENT } from './markupRoles.js';

const NAMED = new Map([
  ['nbsp', ' '],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['laquo', '«'],
  ['raquo', '»'],
  ['ndash', '–'],
  ['mdash', '—'],
]);
const NAME = /<(\/?)([a-z][a-z0-9]{0,20})/iuy;

/** Text of markup without building a tree: one pass, whatever the nesting; blocks come on lines of their own. */
export function stripMarkup(html: string): string {
  const pieces: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    pieces.push(html.slice(at, open));
    NAME.lastIndex = open;
    const tag = NAME.exec(html);
    const name = tag?.[2]?.toLowerCase() ?? '';
    if (BLOCKS.has(name)) pieces.push('\n');
    at = tag?.[1] === '' && SILENT.has(name) ? skipSilent(html, open, name) : tagEnd(html, open);
  }
  pieces.push(html.slice(at));
  return pieces.join('').replace(/&(?:#(\d{1,7})|([a-z]{2,6}));/giu, decodeReference);
}

function tagEnd(html: string, open: number): number {
  if (html.startsWith('<!--', open)) return endAfter(html, '-->', open);
  return /[a-z/!?]/iu.test(html.charAt(open + 1)) ? endAfter(html, '>', open) : open + 1;
}

function skipSilent(html: string, open: number, name: string): number {
  return endAfter(html, `</${name}`, open);
}

function endAfter(html: string, closing: string, from: number): number {
  const found = html.indexOf(closing, from);
  return found < 0 ? html.length : found + closing.length;
}

function decodeReference(reference: string, code: string | undefined, name: string | undefined): string {
  if (name !== undefined) return NAMED.get(name.toLowerCase()) ?? reference;
  const point = Number(code);
  return point > 0x1f && point <= 0x10ffff ? String.fromCodePoint(point) : ' ';
}
