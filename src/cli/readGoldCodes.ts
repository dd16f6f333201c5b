import type { GoldCodes } from '../statistics/agreement.js';
import { CliError } from './CliError.js';
import { EXIT } from './exitCodes.js';

/** Reads one person's codes of one posting; categories are ids, or objects with id and strength of which negated ones are left out. */
export function readGoldCodes(place: string, value: object): GoldCodes {
  const fields = new Map<string, unknown>(Object.entries(value));
  const id = fields.get('id');
  if (typeof id !== 'string')
    throw new CliError(`${place}: the codes need the “id” of their posting.`, EXIT.userMustAct);
  const digital = fields.get('digital');
  if (digital !== undefined && typeof digital !== 'boolean') {
    throw new CliError(`${place}: “digital” must be true or false.`, EXIT.userMustAct);
  }
  const categories = fields.get('categories');
  return {
    id,
    ...(typeof digital === 'boolean' ? { digital } : {}),
    ...(Array.isArray(categories) ? { categories: categories.flatMap(countedCategory) } : {}),
    ...textFields(fields),
  };
}

function textFields(fields: ReadonlyMap<string, unknown>): Partial<GoldCodes> {
  const names = ['position', 'area', 'tier', 'region'] as const;
  const entries = names
    .map((name) => [name, fields.get(name)])
    .filter(([, value]) => typeof value === 'string');
  return Object.fromEntries(entries) as Partial<GoldCodes>;
}

function countedCategory(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || !('id' in value)) return [];
  return 'strength' in value && value.strength === 'negated' ? [] : [String(value.id)];
}
