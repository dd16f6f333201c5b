// `<address>; rel="next"`: the parts of the header that one link may have (RFC 8288, section 3).
const LINK = /<([^<>]{1,2000})>((?:\s*;\s*[\w-]+\s*=\s*(?:"[^"]{0,200}"|[^\s;,"]{1,200})){0,10})/gu;
const NEXT = /;\s*rel\s*=\s*(?:"(?:[^"]*\s)?next(?:\s[^"]*)?"|next(?![^\s;,]))/iu;

/** The next page of a list, as the Link header of its answer names it. */
export function nextInLinkHeader(header: string | undefined, page: URL): URL | undefined {
  for (const [, address = '', parameters = ''] of (header ?? '').matchAll(LINK))
    if (NEXT.test(parameters) && URL.canParse(address, page.href)) return new URL(address, page);
  return undefined;
}

/** How many postings the whole list holds, as APIs in the style of WordPress or JSON Server say in a header. */
export function totalInHeaders(headers: ReadonlyMap<string, string>): number | undefined {
  const stated = headers.get('x-wp-total') ?? headers.get('x-total-count');
  return stated !== undefined && /^\d{1,9}$/u.test(stated) ? Number(stated) : undefined;
}
