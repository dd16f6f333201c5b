import type { Language } from '../../model/Posting.js';
import { asItem } from './asItem.js';
import type { Entry } from './collectEntries.js';
import { collectEntries } from './collectEntries.js';
import { titleEntries } from './composeRecord.js';
import type { JsonReader } from './createJsonReader.js';
import { pushReversed } from '../pageNodes.js';
import { readKey } from './readKey.js';

/** An object of a JSON value that states a posting. */
export interface JsonRecord {
  readonly entries: readonly Entry[];
  /** Whether it holds duties or requirements; lists often name postings without them. */
  readonly isFull: boolean;
  /** The list or object it stands in. */
  readonly parent: object;
}

interface Place {
  readonly value: unknown;
  readonly parent: object;
  readonly language?: Language;
  readonly around: readonly Entry[];
}

const MOST_VALUES = 500_000;
const LONGEST_TEXT = 5_000_000;
/** Keys under which a portal shows other postings, or its own words. */
const OTHERS =
  /^(?:similar|related|recommend|other|more|also|latest|recent|popular|next|prev|похож|ұқсас|messages$|i18n$|dictionar|breadcrumb|menu|navigation)/iu;
const NOT_OTHERS = /requirement|dut(?:y|ies)|info/iu;
const INHERITED = new Set(['body', 'region', 'unit', 'publishedOn', 'closesOn']);

/** The objects that state a posting, wherever they lie; objects without duties count only where none or their neighbours have them. */
export function findRecords(root: unknown, reader: JsonReader): JsonRecord[] {
  const found: JsonRecord[] = [];
  const open: Place[] = [{ value: root, parent: {}, around: [] }];
  // Revived states share objects, and may hold themselves.
  const met = new Set<unknown>();
  for (let seen = 0; seen < MOST_VALUES; seen += 1) {
    const place = open.pop();
    if (place === undefined) break;
    if (typeof place.value === 'object' && met.has(place.value)) continue;
    met.add(place.value);
    const record = recordOf(place, reader);
    if (record !== undefined) found.push(record);
    if (record?.isFull !== true) pushReversed(open, inner(place, reader));
  }
  const parents = new Set(found.filter(({ isFull }) => isFull).map(({ parent }) => parent));
  return parents.size === 0 ? found : found.filter(({ isFull, parent }) => isFull || parents.has(parent));
}

function inner(place: Place, reader: JsonReader): Place[] {
  const { value } = place;
  if (Array.isArray(value))
    return (value as unknown[]).map((one) => ({ ...place, value: one, parent: value }));
  if (typeof value === 'string') return parsed(value).map((one) => ({ ...place, value: one }));
  const item = asItem(value);
  if (item === undefined) return [];
  return [...item].flatMap(([key, one]) => {
    if (typeof one !== 'object' && !(typeof one === 'string' && /^\s*[[{]/u.test(one))) return [];
    if (OTHERS.test(key) && !NOT_OTHERS.test(key)) return [];
    const language = readKey(key).language;
    if (language === 'foreign') return [];
    const around = Array.isArray(one)
      ? collectEntries(value, reader.roleOfLabel).filter(isInherited)
      : place.around;
    return [
      {
        value: one,
        parent: value as object,
        around,
        ...(language !== undefined
          ? { language }
          : place.language !== undefined && { language: place.language }),
      },
    ];
  });
}

/** What an object says besides its list of postings («organization», «region») holds for each of them. */
function isInherited({ role, path }: Entry): boolean {
  return role.kind === 'field' && INHERITED.has(role.field) && !path.includes('.');
}

function parsed(text: string): unknown[] {
  if (text.length > LONGEST_TEXT) return [];
  try {
    return [JSON.parse(text) as unknown];
  } catch {
    return [];
  }
}

function recordOf({ value, parent, language, around }: Place, reader: JsonReader): JsonRecord | undefined {
  if (asItem(value) === undefined) return undefined;
  const own = collectEntries(value, reader.roleOfLabel, language);
  if (own.length < 2 || titleEntries(own, reader).length === 0) return undefined;
  const isFull = own.some((entry) => isCodedText(entry, reader));
  if (!isFull && !isListed(own)) return undefined;
  return {
    entries: [...own, ...around.map((entry) => ({ ...entry, order: entry.order + 1_000 }))],
    isFull,
    parent,
  };
}

/** A dictionary of the portal's own words has headings as values; duties are more than that. */
function isCodedText({ role, value }: Entry, reader: JsonReader): boolean {
  if (typeof value !== 'string' || reader.roleOfLabel(value) !== undefined) return false;
  if (role.kind === 'section') return isCoded(role.section) && (value.match(/\p{L}{2,}/gu)?.length ?? 0) >= 2;
  if (role.kind !== 'text' || value.length < 40) return false;
  return reader.sections(value, { kind: 'other', language: undefined }).some(({ kind }) => isCoded(kind));
}

function isCoded(kind: string): boolean {
  return kind === 'duties' || kind === 'requirements';
}

function isListed(entries: readonly Entry[]): boolean {
  const fields = new Set(entries.flatMap(({ role }) => (role.kind === 'field' ? [role.field] : [])));
  const shaped = ['salary', 'closesOn', 'categoryCode'] as const;
  return fields.size >= 3 && shaped.some((name) => fields.has(name));
}
