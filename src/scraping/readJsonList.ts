import type { PageLink } from './findLinks.js';
import type { ListContent } from './ListContent.js';
import type { Language } from '../model/Posting.js';
import { inferItems } from './inferItems.js';
import { jsonLinks } from './jsonLinks.js';
import { nextPage } from './nextPage.js';
import type { ApiRules, PortalProfile } from './PortalProfile.js';
import type { ListRules } from './ListRules.js';
import type { PostingLink } from './PostingLink.js';

const MOST_VALUES = 100_000;

/** Reads a list that a portal answers as JSON: by the profile's rules for it, else by the addresses that stand in it, else by its ids. */
export function readJsonList(
  text: string,
  { api, pager, base }: Pick<PortalProfile, 'api' | 'pager' | 'base'>,
  { page, choose, language, isSearched }: ListRules & { readonly page: URL },
): ListContent {
  const value = parse(text);
  if (value === undefined) return { postings: [], problem: 'the list says it is JSON but is not' };
  const links = isSearched === true ? jsonLinks(value, page) : addressesIn(value, page);
  const next = nextPage(pager, links, page);
  if (api !== undefined)
    return { ...readItems(value, { ...api, posting: resolve(api.posting, base, language) }), next };
  const chosen = choose(links, page);
  const inferred = inferItems(value, page);
  if (chosen.length > 0) {
    const isSame = chosen.length === inferred.postings.length && inferred.total !== undefined;
    return { postings: chosen, next: next ?? inferred.next, ...(isSame ? { total: inferred.total } : {}) };
  }
  // Whatever has an id may be a body or a region as well.
  const postings = isSearched === true ? [] : inferred.postings;
  return { ...inferred, postings, isGuess: true, next: next ?? inferred.next };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function readItems(value: unknown, api: ApiRules): ListContent {
  const items = valueAt(value, api.items);
  if (!Array.isArray(items)) return { postings: [], problem: `the answer has no list “${api.items}”` };
  const total = api.total === undefined ? undefined : Number(valueAt(value, api.total));
  const postings = (items as unknown[]).flatMap((item) => postingOf(item, api) ?? []);
  const lacking = items.length - postings.length;
  return {
    postings,
    isEnd: items.length === 0,
    ...(total === undefined || Number.isNaN(total) ? {} : { total }),
    ...(lacking === 0 ? {} : { problem: `${lacking} items of “${api.items}” have no “${api.id}”` }),
  };
}

/** The template as a whole address, `{language}` filled in. */
function resolve(template: string, base: string, language: Language | undefined): string {
  const filled = template.replaceAll('{language}', language ?? '');
  return /^https?:/u.test(filled) ? filled : new URL(base).origin + filled.replace(/^\/?/u, '/');
}

function postingOf(item: unknown, api: ApiRules): PostingLink | undefined {
  const id = wordAt(item, api.id);
  if (id === undefined) return undefined;
  const address = api.posting.replaceAll(/\{([^{}]+)\}/gu, (_whole, key: string) =>
    encodeURIComponent(wordAt(item, key) ?? ''),
  );
  return URL.canParse(address) ? { id, url: new URL(address) } : undefined;
}

function wordAt(item: unknown, path: string): string | undefined {
  const value = valueAt(item, path);
  return (typeof value === 'string' && value !== '') || typeof value === 'number' ? String(value) : undefined;
}

/** The value at a path of keys such as `data.content`; the empty path is the value itself. */
function valueAt(value: unknown, path: string): unknown {
  return path
    .split('.')
    .filter((key) => key !== '')
    .reduce<unknown>(
      (inner, key) =>
        typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
          ? (inner as Readonly<Record<string, unknown>>)[key]
          : undefined,
      value,
    );
}

/** Every address that stands under a key such as `url` or `next`, or `href` inside `next`, in order. */
function addressesIn(root: unknown, page: URL): readonly PageLink[] {
  const links: PageLink[] = [];
  const queue: [string, unknown][] = [['', root]];
  for (let at = 0; at < queue.length && at < MOST_VALUES; at += 1) {
    const [key, value] = queue[at] ?? ['', undefined];
    if (typeof value === 'object' && value !== null)
      for (const [inner, entry] of Object.entries(value))
        queue.push([key === 'next' && inner === 'href' ? key : inner, entry]);
    else if (typeof value === 'string' && /^(?:next|.*(?:url|href|link|path))$/iu.test(key))
      links.push(...linkTo(value, key, page));
  }
  return links;
}

function linkTo(address: string, key: string, page: URL): readonly PageLink[] {
  if (!/^(?:https?:\/\/|[/?])/iu.test(address) || !URL.canParse(address, page.href)) return [];
  return [
    { url: new URL(address, page), text: '', rel: /^(?:next|@?odata\.next)/iu.test(key) ? 'next' : '' },
  ];
}
