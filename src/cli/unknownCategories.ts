import type { GoldCodes } from '../statistics/agreement.js';

/** What to tell a person whose codes name categories that the keywords do not have; undefined when all are known. */
export function unknownCategories(
  gold: readonly GoldCodes[],
  categories: readonly string[],
): string | undefined {
  const named = new Set(gold.flatMap((codes) => codes.categories ?? []));
  const unknown = [...named].filter((id) => !categories.includes(id));
  if (unknown.length === 0) return undefined;
  const list = unknown.map((id) => `“${id}”`).join(', ');
  return `The gold codes name categories that the keywords do not have, and that are left out here: ${list}. The keywords have ${categories.join(', ')}; with keywords of your own, give them with --keywords.`;
}
