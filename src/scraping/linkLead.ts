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

/** What the attributes of an element say, and where it leads. */
interface Lead {
  readonly attributes: ReadonlyMap<string, string>;
  readonly url: URL | undefined;
}

/** Longer attributes are seldom those of a frame. */
const LONGEST_KEPT = 200;
const MOST_KEPT = 1_000;
/** Where an address leads that says it from the root of its site on: menus and footers repeat on every page. */
const FROM_ROOT = /^\s*\//u;
const kept = new Map<string, Lead>();

/** Reads the attributes of the tag of a link, or of a frame. */
export function leadOf(text: string, base: URL, isFrame: boolean): Lead {
  const site = `${isFrame ? 'frame' : 'link'} ${base.protocol}${base.username}:${base.password}@${base.host} `;
  const key = site + text;
  const known = kept.get(key);
  if (known !== undefined) return known;
  // Cut out of the key, no value keeps the page in memory that the text was cut out of.
  const attributes = readAttributes(key.slice(site.length));
  const address = isFrame ? attributes.get('src') : targetOf(attributes);
  const lead = { attributes, url: resolve(address, base) };
  if (text.length > LONGEST_KEPT || !FROM_ROOT.test(address ?? '')) return lead;
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, lead);
  return lead;
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

/** The attributes of a tag by their names in lower case. */
export function readAttributes(text: string): ReadonlyMap<string, string> {
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

/** A text with its references replaced by what they stand for. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/giu, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return ENTITIES.get(name.toLowerCase()) ?? whole;
    const code = typeof decimal === 'string' ? Number(decimal) : parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
