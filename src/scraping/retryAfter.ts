/** Milliseconds that a Retry-After header asks to wait (seconds or an HTTP date), or undefined when it asks nothing. */
export function retryAfter(header: string | undefined, now: Date): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d+$/u.test(text)) return Number(text) * 1000;
  // Only the date forms of RFC 9110 begin with a weekday; Date.parse alone would also take «5.5».
  const instant = /^[a-z]{3,9},? /iu.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(instant) ? undefined : Math.max(0, instant - now.getTime());
}
