/** A link of a page, resolved against the page's address and without its fragment. */
export interface PageLink {
  readonly url: URL;
  readonly text: string;
  readonly rel: string;
  /** Language of the target, as the link says. */
  readonly hreflang?: string | undefined;
  /** True inside a menu, a footer or a block beside the content. */
  readonly inChrome?: boolean;
  /** Number of the row of a table or the item of a list that the link stands in; links of the same one have the same. */
  readonly row?: number;
}

const MOST_LINKS = 20_000;
/** The `rel` of what a page of frames shows in one of them. */
export const FRAME = 'frame';
/** The `rel` of what a page shows in a window of its own, which may be a map or a film as well as its content. */
export const INLINE_FRAME = 'iframe';
const FRAMES: ReadonlyMap<string, string> = new Map([
  ['frame', FRAME],
  ['iframe', INLINE_FRAME],
]);
const CHROME: ReadonlySet<string> = new Set(['nav', 'footer', 'aside']);
const ROW: ReadonlySet<string> = new Set(['tr', 'li']);
const IGNORED = /<!--|<(script|style|template)\b/giu;
const TAG =
  /<(\/?)(a|area|button|link|base|i?frame|nav|footer|aside|tr|li|(?:div|td|article|span)(?=\s[^<>]*(?:onclick|data-href)\s*=))\b([^<>]*)>/giu;
// Looking behind keeps the search from beginning anew at each letter of an endless name.
const ATTRIBUTE = /(?<![a-z-])([a-z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/giu;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['lt', '<'],
  ['gt', '>'],
  ['nbsp', ' '],
  ['laquo', '«'],
  ['raquo', '»'],
  ['lsaquo', '‹'],
  ['rsaquo', '›'],
  ['larr', '←'],
  ['rarr', '→'],
  ['hellip', '…'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['middot', '·'],
  ['bull', '•'],
]);

/**
 * Every http(s) link of a page in its order. Scans for tags instead of building a tree: a list page needs
 * nothing else, and no nesting, however deep, makes a scan slow.
 */
export function findLinks(html: string, page: URL): readonly PageLink[] {
  const source = withoutIgnored(html);
  const links: PageLink[] = [];
  let base = page;
  let [chrome, rows] = [0, 0];
  let row: number | undefined;
  for (const tag of source.matchAll(TAG)) {
    const [, slash, name = ''] = tag;
    if (CHROME.has(name.toLowerCase())) chrome = Math.max(0, chrome + (slash === '' ? 1 : -1));
    if (ROW.has(name.toLowerCase())) row = slash === '' ? (rows += 1) : undefined;
    if (slash !== '' || CHROME.has(name.toLowerCase())) continue;
    const attributes = readAttributes(tag[3] ?? '');
    const frame = FRAMES.get(name.toLowerCase());
    const url = resolve(frame === undefined ? targetOf(attributes) : attributes.get('src'), base);
    if (url === undefined) continue;
    if (name.toLowerCase() === 'base') base = url;
    else if (frame !== undefined) links.push({ url, text: '', rel: frame });
    else
      links.push({
        url,
        ...describe(source, tag, attributes),
        inChrome: chrome > 0,
        ...(row !== undefined && { row }),
      });
    if (links.length >= MOST_LINKS) break;
  }
  return links;
}

// `onclick="location.href='/vacancy/17'"` on a row or a card.
const SCRIPTED =
  /^\s*(?:return\s+)?(?:(?:window|document|self|top)\.)?(?:location(?:\.href)?\s*=\s*|(?:location\.assign|open)\s*\(\s*)['"]([^'"]+)['"]/u;

/** Buttons that load more keep the address for their script, rows and cards in it. */
function targetOf(attributes: ReadonlyMap<string, string>): string | undefined {
  const named = ['href', 'data-href', 'data-url', 'data-next']
    .map((name) => attributes.get(name))
    .find(Boolean);
  return named ?? SCRIPTED.exec(attributes.get('onclick') ?? '')?.[1];
}

const SPOKEN = ['aria-label', 'title', 'alt'] as const;

function describe(
  source: string,
  tag: RegExpExecArray,
  attributes: ReadonlyMap<string, string>,
): Pick<PageLink, 'text' | 'rel' | 'hreflang'> {
  // A place on a map of pictures holds nothing, and is called by its attributes.
  const content = /^area$/iu.test(tag[2] ?? '') ? '' : contentOf(source, tag);
  // A link that only shows a sign or a flag says in words for screen readers where it leads.
  const spoken = SPOKEN.map((name) => attributes.get(name)?.trim()).find(Boolean) ?? '';
  return {
    text: textOf(content) || spoken || pictured(content),
    rel: attributes.get('rel')?.toLowerCase() ?? '',
    hreflang: attributes.get('hreflang'),
  };
}

/** The page without comments, scripts and styles; one that is never closed reaches to the end, as in a browser. */
function withoutIgnored(html: string): string {
  const kept: string[] = [];
  let from = 0;
  IGNORED.lastIndex = 0;
  for (let open = IGNORED.exec(html); open !== null; open = IGNORED.exec(html)) {
    kept.push(html.slice(from, open.index), ' ');
    const close = open[1] === undefined ? /-->/gu : new RegExp(`</${open[1]}\\s*>`, 'giu');
    close.lastIndex = IGNORED.lastIndex;
    if (close.exec(html) === null) return kept.join('');
    from = IGNORED.lastIndex = close.lastIndex;
  }
  kept.push(html.slice(from));
  return kept.join('');
}

function readAttributes(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of text.matchAll(ATTRIBUTE)) {
    attributes.set(name.toLowerCase(), decodeEntities(double ?? single ?? bare ?? ''));
  }
  return attributes;
}

function resolve(href: string | undefined, base: URL): URL | undefined {
  if (href === undefined || !URL.canParse(href.trim(), base.href)) return undefined;
  const url = new URL(href.trim(), base.href);
  if (!/^https?:$/u.test(url.protocol)) return undefined;
  url.hash = '';
  return url;
}

const TEXT_LIMIT = 2000;
/** What ends the text of a link; cards hold further boxes. */
const LINK_END = /<\/(?:a|button)\b/iu;
const ROW_END = /<\/?(?:tr|li|article)\b|<(?:div|td|span)\b[^<>]*(?:onclick|data-href)\s*=/iu;

function contentOf(source: string, tag: RegExpExecArray): string {
  const start = tag.index + tag[0].length;
  const end = /^(?:a|button|link)$/iu.test(tag[2] ?? '') ? LINK_END : ROW_END;
  return source.slice(start, start + TEXT_LIMIT).split(end, 1)[0] ?? '';
}

function textOf(content: string): string {
  return decodeEntities(content.replaceAll(/<[^<>]*>/gu, ' '))
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** What the first picture says that it shows. */
function pictured(content: string): string {
  const [, attributes = ''] = /<img\b([^<>]*)>/iu.exec(content) ?? [];
  return readAttributes(attributes).get('alt')?.trim() ?? '';
}

function decodeEntities(text: string): string {
  return text.replaceAll(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/giu, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return ENTITIES.get(name.toLowerCase()) ?? whole;
    const code = typeof decimal === 'string' ? Number(decimal) : parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
