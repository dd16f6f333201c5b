/** JSON with the keys of every object in code-point order and undefined left out, so equal content gives equal bytes. */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return canonicalArray(value);
  let text = '';
  for (const key of sortedKeys(value)) {
    const item: unknown = value[key as keyof typeof value];
    if (item !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(item)}`;
  }
  return `{${text}}`;
}

function canonicalArray(values: readonly unknown[]): string {
  let text = '';
  for (const item of values) text += `${text === '' ? '' : ','}${canonicalJson(item ?? null)}`;
  return `[${text}]`;
}

/** Few objects have many keys, and to sort some in order costs as much as to write them. */
function sortedKeys(value: object): readonly string[] {
  const keys = Object.keys(value);
  return keys.every((key, at) => at === 0 || (keys[at - 1] ?? '') < key) ? keys : keys.sort();
}
