const TRACKING = /^(?:utm_\w+|gclid|yclid|fbclid|_ga|_gl|_openstat|sid|phpsessid|jsessionid|from|ref)$/iu;
/** A part of a path that names a language. */
export const LANGUAGE_PART: RegExp = /^(?:kk|kz|kaz|qaz|qazaq|ru|rus|en|eng)$/iu;
/** A parameter of an address that names a language. */
export const LANGUAGE_PARAMETER: RegExp = /^(?:lang|language|locale|hl)$/iu;
const LANGUAGE_LETTERS = /^(?:l|la|ln|lg|lng|lan|til|yaz)=(?:k|r|e|kk|kz|kaz|qaz|ru|rus|en|eng)$/iu;

/**
 * What names a posting's page whatever language it is shown in and however it was reached: the path and the
 * sorted query without tracking parameters, session numbers and languages.
 */
export function postingAddress(url: URL): string {
  const path = url.pathname
    .replace(/;jsessionid=[^/]*/iu, '')
    .split('/')
    .filter((segment) => segment !== '' && !LANGUAGE_PART.test(segment))
    .map(decode)
    .join('/');
  const query = [...url.searchParams]
    .filter(([name]) => !TRACKING.test(name) && !LANGUAGE_PARAMETER.test(name))
    .map(([name, value]) => `${name}=${value}`)
    .filter((pair) => !LANGUAGE_LETTERS.test(pair))
    .sort()
    .join('&');
  return query === '' ? path : `${path}?${query}`;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
