import type { PageLink } from './findLinks.js';
import { idOf, itemAddress } from './inferItems.js';
import { namesPosition } from './linkFamilies.js';

const MOST_VALUES = 100_000;
const NAME =
  /^(?:title|name|position|vacancy|label|caption|lauazym|atauy|должность|лауазым)(?:[_-]?(?:ru|kk|kz))?$/iu;

interface Entry {
  readonly key: string;
  readonly value: unknown;
  /** What the object is called that holds it. */
  readonly name: string;
}

/**
 * Every address that stands in an answer in JSON, under whatever key, called as the object that holds it; an object with the name of a
 * position and no address leads to the list's own address with its id behind it.
 */
export function jsonLinks(root: unknown, page: URL): readonly PageLink[] {
  const links: PageLink[] = [];
  const queue: Entry[] = [{ key: '', value: root, name: '' }];
  for (let at = 0; at < queue.length && at < MOST_VALUES; at += 1) {
    const entry = queue[at];
    if (entry === undefined) break;
    const { key, value, name } = entry;
    if (typeof value === 'string') links.push(...addressOf(value, page, { key, name }));
    else if (Array.isArray(value))
      queue.push(...value.map((inner: unknown) => ({ key, value: inner, name: '' })));
    else if (typeof value === 'object' && value !== null) {
      const called = nameOf(value) ?? name;
      queue.push(...entriesOf(value, key).map((inner) => ({ ...inner, name: called })));
      links.push(...itemOf(value, called, page));
    }
  }
  return links;
}

/** `next: {href: …}` is called as `next: …` is. */
function entriesOf(value: object, key: string): readonly Pick<Entry, 'key' | 'value'>[] {
  return Object.entries(value).map(([inner, of]: [string, unknown]) => ({
    key: key === 'next' && inner === 'href' ? key : inner,
    value: of,
  }));
}

/** What an object is called, in the first language that it is called in. */
function nameOf(value: object): string | undefined {
  const named = Object.entries(value).find(([key]) => NAME.test(key)) as [string, unknown] | undefined;
  const [, name] = named ?? [];
  if (typeof name === 'string') return name;
  if (typeof name !== 'object' || name === null) return undefined;
  return Object.values(name).find((text): text is string => typeof text === 'string');
}

function addressOf(
  value: string,
  page: URL,
  { key, name }: Pick<Entry, 'key' | 'name'>,
): readonly PageLink[] {
  if (!/^(?:https?:\/\/|\/(?!\/))\S+$/iu.test(value) || !URL.canParse(value, page.href)) return [];
  const url = new URL(value, page);
  url.hash = '';
  return [{ url, text: name, rel: /^(?:next|@?odata\.next)/iu.test(key) ? 'next' : '' }];
}

function itemOf(value: object, name: string, page: URL): readonly PageLink[] {
  const id = idOf(value);
  if (id === undefined || !namesPosition(name) || holdsAddress(value)) return [];
  return [{ url: itemAddress(id, page), text: name, rel: '' }];
}

function holdsAddress(value: object): boolean {
  return Object.values(value).some(
    (inner: unknown) =>
      (typeof inner === 'string' && /^(?:https?:\/)?\/\S+$/iu.test(inner)) ||
      (typeof inner === 'object' && inner !== null && !Array.isArray(inner) && holdsAddress(inner)),
  );
}
