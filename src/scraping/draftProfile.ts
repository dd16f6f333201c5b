import type { Pager, PortalProfile } from './PortalProfile.js';
import type { PostingLink } from './PostingLink.js';
import { profileForUrl } from './profileForUrl.js';

const LANGUAGE = /^(?:kk|kz|qaz|ru|en)$/iu;
const VARYING = /^\d+$|^[0-9a-f]{8}-[0-9a-f-]{27}$|[-_].*[-_]/iu;

/** A profile to start from, as a user may save and mend it, made from a list page and the posting links found on it. */
export function draftProfile(
  page: URL,
  postings: readonly PostingLink[],
): PortalProfile & { readonly format: 'qyzmet-portal/1' } {
  const [first] = postings;
  const pattern = first === undefined ? undefined : patternFrom(first.url);
  // A pattern made from one link must hold for all of them, or it would lose postings.
  const holds = pattern !== undefined && postings.every(({ url }) => new RegExp(pattern, 'u').test(url.href));
  const pager: Pager = { kind: 'links' };
  const { id, verified, base, starts, pauseSeconds } = profileForUrl(page.href);
  return {
    format: 'qyzmet-portal/1',
    id,
    verified,
    base,
    starts,
    ...(holds ? { postingLink: pattern } : {}),
    pager,
    pauseSeconds,
  };
}

/** The address with what varies as expressions; the last of it names the posting. */
function patternFrom(url: URL): string | undefined {
  const parts = [...url.pathname.split('/').map(expressionOf), ...[...url.searchParams].map(parameterOf)];
  const last = parts.findLastIndex(({ varies }) => varies);
  if (last === -1) return undefined;
  const written = parts.map(({ expression }, at) => (at === last ? `(?<id>${expression})` : expression));
  const path = written.slice(0, url.pathname.split('/').length).join('/');
  const query = [...url.searchParams.keys()].map(
    (name, index) => `${escape(name)}=${written[url.pathname.split('/').length + index] ?? ''}`,
  );
  return query.length === 0 ? `${path}(?:[/?#]|$)` : `${path}\\?${query.join('&')}(?:&|$)`;
}

interface Part {
  readonly expression: string;
  readonly varies: boolean;
}

function expressionOf(part: string): Part {
  if (LANGUAGE.test(part)) return { expression: '[a-z]+', varies: false };
  if (!VARYING.test(part)) return { expression: escape(part), varies: false };
  return { expression: /^\d+$/u.test(part) ? '\\d+' : '[^/?#]+', varies: true };
}

function parameterOf([name, value]: readonly [string, string]): Part {
  return /^lang/iu.test(name) ? { expression: '[a-z]+', varies: false } : expressionOf(value);
}

function escape(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, (sign) => (sign === '/' ? '/' : `\\${sign}`));
}
