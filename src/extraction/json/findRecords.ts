import type { FieldName } from '../../model/Headings.js';
import type { Language } from '../../model/Posting.js';
import type { JsonItem } from './asItem.js';
import { asItem } from './asItem.js';
import type { Entry } from './collectEntries.js';
import { collectEntries } from './collectEntries.js';
import { titleEntries } from './composeRecord.js';
import type { JsonReader } from './createJsonReader.js';
import { pushReversed } from '../pageNodes.js';
import { readKey } from './readKey.js';
import { readVersionIds } from './readVersionIds.js';

/** An object of a JSON value that states a posting. */
interface JsonRecord {
  readonly entries: readonly Entry[];
  /** Whether it holds duties or requirements; lists often name postings without them. */
  readonly isFull: boolean;
  /** The ids by which it names its versions in other languages. */
  readonly versions: readonly string[];
  /** The list or object it stands in. */
  readonly parent: object;
}

/** What a JSON value states. */
export interface FoundRecords {
  readonly records: readonly JsonRecord[];
  /** What was not looked at, as sentences for people. */
  readonly problems: readonly string[];
}

interface Place {
  readonly value: unknown;
  readonly depth: number;
  readonly parent: object;
  readonly language?: Language;
  readonly around: readonly Entry[];
  /** What the key of the list that it stands in says its items are: bodies, regions. */
  readonly listed?: FieldName;
}

const MOST_VALUES = 500_000;
/** No portal nests its answers so deep; damaged and hostile ones do. */
const DEEPEST = 500;
const LONGEST_TEXT = 5_000_000;
/** Keys under which a portal shows other postings, or its own words. */
const OTHERS =
  /^(?:similar|related|recommend|other|more|also|latest|recent|popular|next|prev|похож|ұқсас|messages$|i18n$|dictionar|breadcrumb|menu|navigation)/iu;
const NOT_OTHERS = /requirement|dut(?:y|ies)|info/iu;
const INHERITED: ReadonlySet<FieldName> = new Set(['body', 'region', 'unit', 'publishedOn', 'closesOn']);
/** More than these are not stated around a posting, however deep it lies. */
const MOST_INHERITED = 40;

/** The objects that state a posting, wherever they lie. */
export function findRecords(root: unknown, reader: JsonReader): FoundRecords {
  const found: JsonRecord[] = [];
  const problems = new Set<string>();
  const open: Place[] = [{ value: root, depth: 0, parent: {}, around: [] }];
  // Revived states share objects, and may hold themselves.
  const met = new Set<unknown>();
  for (let seen = 0, place = open.pop(); place !== undefined; seen += 1, place = open.pop()) {
    if (seen === MOST_VALUES) problems.add(`Only the first ${MOST_VALUES} values were looked at.`);
    if (seen >= MOST_VALUES) break;
    if (typeof place.value === 'object' && met.has(place.value)) continue;
    met.add(place.value);
    const record = recordOf(place, reader);
    if (record !== undefined) found.push(record);
    if (record?.isFull === true) continue;
    if (place.depth < DEEPEST) pushReversed(open, inner(place, reader));
    else if (isNested(place.value))
      problems.add(`The JSON is nested deeper than ${DEEPEST} levels; what lies deeper was not read.`);
  }
  return { records: withoutEmpty(found), problems: [...problems] };
}

function isNested(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}

/** Objects without duties count only where none or their neighbours have them. */
function withoutEmpty(found: readonly JsonRecord[]): readonly JsonRecord[] {
  const parents = new Set(found.filter(({ isFull }) => isFull).map(({ parent }) => parent));
  return parents.size === 0 ? found : found.filter(({ isFull, parent }) => isFull || parents.has(parent));
}

function inner(place: Place, reader: JsonReader): Place[] {
  const { value } = place;
  const depth = place.depth + 1;
  if (Array.isArray(value))
    return (value as unknown[]).map((one) => ({ ...place, value: one, depth, parent: value }));
  if (typeof value === 'string') return parsed(value).map((one) => ({ ...place, value: one, depth }));
  const item = asItem(value);
  return item === undefined ? [] : innerOfItem({ ...place, depth, parent: value as object }, item, reader);
}

function innerOfItem(place: Place, item: JsonItem, reader: JsonReader): Place[] {
  const { depth, parent, around } = place;
  // Read once for all lists of an object, as it may have thousands.
  let inherited: readonly Entry[] | undefined;
  return [...item].flatMap(([key, value]) => {
    const { language } = readKey(key);
    if (!isLookedInto(key, value) || language === 'foreign') return [];
    const spoken = language ?? place.language;
    const inside = { value, depth, parent, ...(spoken !== undefined && { language: spoken }) };
    if (!Array.isArray(value)) return [{ ...inside, around }];
    const listed = fieldOfItems(key);
    inherited ??= [...inheritedFrom(place, reader), ...around].slice(0, MOST_INHERITED);
    return [{ ...inside, around: inherited, ...(listed !== undefined && { listed }) }];
  });
}

/** `organizations` is a list of bodies. */
function fieldOfItems(key: string): FieldName | undefined {
  const { role } = readKey(key.replace(/ies$/u, 'y').replace(/s$/u, ''));
  return role?.kind === 'field' ? role.field : undefined;
}

function isLookedInto(key: string, value: unknown): boolean {
  if (typeof value !== 'object' && !(typeof value === 'string' && /^\s*[[{]/u.test(value))) return false;
  return !OTHERS.test(key) || NOT_OTHERS.test(key);
}

/**
 * What an object says besides its list of postings («organization», «region») holds for each of them; its name is that of a body where
 * it is listed as one.
 */
function inheritedFrom({ value, listed }: Place, reader: JsonReader): readonly Entry[] {
  return collectEntries(value, reader.roleOfLabel).flatMap((entry) => {
    const { role, path } = entry;
    const isOwn = !path.includes('.');
    if (role.kind === 'name' && isOwn && listed !== undefined && INHERITED.has(listed))
      return [{ ...entry, role: { kind: 'field' as const, field: listed } }];
    if (role.kind !== 'field' || !INHERITED.has(role.field)) return [];
    return isOwn || isNamedBy(path, role.field) ? [entry] : [];
  });
}

/** `region.nameRu` is the region's name, `contact.region` that of something else. */
function isNamedBy(path: string, field: FieldName): boolean {
  const { role } = readKey(path.split('.', 1)[0] ?? '');
  return role?.kind === 'field' && role.field === field;
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
  const item = asItem(value);
  if (item === undefined) return undefined;
  const own = collectEntries(value, reader.roleOfLabel, language);
  if (own.length < 2 || titleEntries(own, reader).length === 0) return undefined;
  const isFull = own.some((entry) => isCodedText(entry, reader));
  if (!isFull && !isListed(own)) return undefined;
  return {
    entries: [...own, ...around.map((entry) => ({ ...entry, order: entry.order + 1_000 }))],
    isFull,
    versions: readVersionIds(item),
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
