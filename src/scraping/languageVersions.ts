import type { PageLink } from './findLinks.js';
import { postingAddress } from './postingAddress.js';

/** «vak101_r.htm» and «vak101_k.htm», «index.htm» and «index-kz.htm». */
const LANGUAGE_ENDING = /[_-](?:r|k|ru|rus|kk|kz|kaz|qaz)(?=\.\p{L}+(?:\?|$)|\?|$)/iu;
const LANGUAGE_CODE = /^(?:kk|kz|ru)(?:-|$)/iu;
const LANGUAGE_NAME =
  /^(?:қаз|каз|kaz|qaz|kk|kz|рус|rus|ru|(?:(?:читать|версия|перейти) )?(?:на )?(?:қазақ|казах|орыс|русск|мемлекеттік|государственн)\p{L}{0,6}(?: (?:тіл|язык|верси|нұсқа|мәтін|текст|вариант)\p{L}{0,6}){0,2}(?: оқу)?|(?:текст|вариант) на (?:казахск|русск|государственн)\p{L}{2} языке)\.?$/iu;

/**
 * The other language versions of a page, as the page itself links to them: by `hreflang`, or by a language's name where
 * the address differs in nothing but the language or a number. A language switch that leads home is none.
 */
export function languageVersions(links: readonly PageLink[], page: URL): readonly URL[] {
  const versions = new Map<string, URL>();
  for (const link of links) {
    const { url } = link;
    if (url.host !== page.host || url.href === page.href) continue;
    const isNamed =
      (LANGUAGE_NAME.test(link.text) || LANGUAGE_CODE.test(link.hreflang ?? '')) &&
      (postingAddress(url) === postingAddress(page) || isSibling(url, page) || isTwin(url, page));
    if (isNamed || isAlternate(link, page)) versions.set(url.href, url);
  }
  return [...versions.values()];
}

/**
 * Other links of a page that name a language: nothing but what stands behind them tells whether that is the page's other version,
 * a list or the home page.
 */
export function languageSwitches(links: readonly PageLink[], page: URL): readonly URL[] {
  const sure = new Set(languageVersions(links, page).map(({ href }) => href));
  const switches = links.filter(
    ({ url, text, hreflang }) =>
      url.host === page.host &&
      url.href !== page.href &&
      !sure.has(url.href) &&
      (LANGUAGE_NAME.test(text) || LANGUAGE_CODE.test(hreflang ?? '')),
  );
  return [...new Map(switches.map(({ url }) => [url.href, url])).values()];
}

/** An address that differs from the page's in nothing but a language at its end. */
function isTwin(url: URL, page: URL): boolean {
  const [one, other] = [url, page].map((each) => postingAddress(each).replace(LANGUAGE_ENDING, ''));
  return one !== '' && one === other;
}

/** An address that differs from the page's in nothing but a number, as where each version has an id of its own. */
function isSibling(url: URL, page: URL): boolean {
  const [one, other] = [url, page].map((each) => postingAddress(each).replace(/\d+(?=\?|$)/u, '#'));
  return one === other && one?.includes('#') === true && depthOf(page) >= 3;
}

/** An address as deep as that of the page, or one with a number or a slug, is that of a posting. */
function isAlternate({ url, rel, hreflang }: PageLink, page: URL): boolean {
  if (hreflang === undefined || !LANGUAGE_CODE.test(hreflang)) return false;
  const isDeep = depthOf(url) >= 2 && depthOf(url) === depthOf(page);
  return (
    rel.split(/\s+/u).includes('alternate') && (isDeep || /\d|[-_].*[-_]/u.test(url.pathname + url.search))
  );
}

function depthOf(url: URL): number {
  return postingAddress(url).split('?', 1)[0]?.split('/').length ?? 0;
}
