/** An object of parsed JSON, safe for keys like `__proto__`. */
export type JsonItem = ReadonlyMap<string, unknown>;

/** The members of a parsed object; undefined for lists and plain values. */
export function asItem(value: unknown): JsonItem | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? new Map(Object.entries(value))
    : undefined;
}
