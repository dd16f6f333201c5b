import { singleSpaced } from '../extraction/cleanText.js';
import { decodeEntities, leadOf, readAttributes } from './linkLead.js';

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
    const isOpening = tag[1] === '';
    const name = (tag[2] ?? '').toLowerCase();
    if (CHROME.has(name)) chrome = Math.max(0, chrome + (isOpening ? 1 : -1));
    if (ROW.has(name)) row = isOpening ? (rows += 1) : undefined;
    if (!isOpening || CHROME.has(name)) continue;
    const frame = FRAMES.get(name);
    const { url, attributes } = leadOf(tag[3] ?? '', base, frame !== undefined);
    if (url === undefined) continue;
    if (name === 'base') base = url;
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

const TEXT_LIMIT = 2000;
/** What ends the text of a link; cards hold further boxes. */
const LINK_END = /<\/(?:a|button)\b/iu;
const ROW_END = /<\/?(?:tr|li|article)\b|<(?:div|td|span)\b[^<>]*(?:onclick|data-href)\s*=/iu;

function contentOf(source: string, tag: RegExpExecArray): string {
  const start = tag.index + tag[0].length;
  const end = /^(?:a|button|link)$/iu.test(tag[2] ?? '') ? LINK_END : ROW_END;
  const content = source.slice(start, start + TEXT_LIMIT);
  const cut = content.search(end);
  return cut === -1 ? content : content.slice(0, cut);
}

function textOf(content: string): string {
  const text = content.includes('<') ? content.replaceAll(/<[^<>]*>/gu, ' ') : content;
  return singleSpaced(decodeEntities(text)).trim();
}

/** What the first picture says that it shows. */
function pictured(content: string): string {
  const [, attributes = ''] = /<img\b([^<>]*)>/iu.exec(content) ?? [];
  return readAttributes(attributes).get('alt')?.trim() ?? '';
}
