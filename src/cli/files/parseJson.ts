/** What a text of JSON holds, or that it is none; a byte order mark does not matter. */
export function parseJson(
  text: string,
): { readonly kind: 'value'; readonly value: unknown } | { readonly kind: 'broken' } {
  try {
    return { kind: 'value', value: JSON.parse(text.replace(/^\uFEFF/u, '')) };
  } catch {
    return { kind: 'broken' };
  }
}
