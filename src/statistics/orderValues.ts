import type { Codebook, Labels } from '../model/Codebook.js';
import { UNKNOWN } from '../model/CodedPosting.js';
import type { TableColumn } from '../model/Table.js';
import { NOT_STATED, OTHER } from './tableWords.js';
import type { Variable } from './variables.js';

/**
 * The values that postings have, by how many have each: the codebook's in its order, then those it does not know, by
 * frequency or by themselves, then “other” and “not stated”.
 */
export function orderValues(
  variable: Variable,
  codebook: Codebook,
  frequencies: ReadonlyMap<string, number>,
): readonly TableColumn[] {
  const known = knownValues(variable, codebook);
  const listed = new Set(known.map(({ id }) => id));
  const first = known.filter(({ id }) => frequencies.has(id) && id !== UNKNOWN);
  const added = [...frequencies.keys()]
    .filter((id) => !listed.has(id) && id !== 'other' && id !== UNKNOWN)
    .sort();
  if (variable.order === 'frequency')
    added.sort((a, b) => (frequencies.get(b) ?? 0) - (frequencies.get(a) ?? 0));
  const last: TableColumn[] = [];
  if (frequencies.has('other') && !listed.has('other')) last.push({ id: 'other', labels: OTHER });
  if (frequencies.has(UNKNOWN)) last.push({ id: UNKNOWN, labels: NOT_STATED });
  return [...first, ...added.map((id) => ({ id, labels: sameInEachLanguage(id) })), ...last];
}

/** The values of the codebook; none where they come from the postings. */
export function knownValues(variable: Variable, codebook: Codebook): readonly TableColumn[] {
  const values = variable.values(codebook);
  return values === 'open' ? [] : values;
}

const sameInEachLanguage = (text: string): Labels => ({ en: text, ru: text, kk: text });
