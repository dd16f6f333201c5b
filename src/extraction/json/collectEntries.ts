import type { Language } from '../../model/Posting.js';
import type { JsonItem } from './asItem.js';
import { pushReversed } from '../pageNodes.js';
import { asItem } from './asItem.js';
import { isOtherRecords } from './isOtherRecords.js';
import { readPair } from './readPair.js';
import type { JsonRole } from './JsonRole.js';
import { plainDate } from './plainDate.js';
import { readKey, readLanguage } from './readKey.js';
import { renderRichText } from './richText/renderRichText.js';
import { statedLanguage } from './statedLanguage.js';

/** One value of a record with what its keys say about it. */
export interface Entry {
  readonly role: JsonRole;
  readonly value: string | number;
  /** Lower is surer. */
  readonly order: number;
  readonly language?: Language;
  /** The path of keys, for people. */
  readonly path: string;
}

/** Finds the role that the words of a label («Регион») have, as pairs of label and value state it. */
export type RoleOfLabel = (
  label: string,
) => { readonly role: JsonRole; readonly language: Language } | undefined;

interface Frame {
  readonly value: unknown;
  readonly path: string;
  readonly depth: number;
  readonly role?: JsonRole;
  readonly order: number;
  readonly language?: Language | 'foreign';
}

const DEEPEST = 6;
const MOST_ENTRIES = 2_000;
const LONGEST_NESTED = 1_000_000;
/** Keys without a role of their own whose values still describe the same record. */
const TRANSPARENT =
  /^(?:translations?|i18n|locali[sz]ations?|locales?|langs?|languages?|attributes?|fields?|details?|sections?|blocks?|propert(?:y|ies)|params?|parameters|info|main|general|common|content|acf|meta|metas?|characteristics|data|dates?|period|address|terms|job ?location|specifications?|sys|\w*(?:period|dates)|docs|acceptance|submission|reception|(?:base|pay)?salary)$/iu;
const SEVERAL_WORDS = /\p{Script=Cyrillic}{2,}\s+\S/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
/** The values of one record with their roles, down to a few levels; lists of other records are not entered. */
export function collectEntries(record: unknown, roleOfLabel: RoleOfLabel, language?: Language): Entry[] {
  const entries: Entry[] = [];
  const open: Frame[] = [
    { value: record, path: '', depth: 0, order: 0, ...(language !== undefined && { language }) },
  ];
  for (let frame = open.pop(); frame !== undefined && entries.length < MOST_ENTRIES; frame = open.pop()) {
    const whole = isDay(frame.role) ? withDay(frame) : withRichText(frame);
    const entry = entryOf(whole);
    if (entry !== undefined) entries.push(entry);
    else pushReversed(open, inner(whole, roleOfLabel));
  }
  return entries;
}

function isDay(role: JsonRole | undefined): boolean {
  return role?.kind === 'field' && (role.field === 'closesOn' || role.field === 'publishedOn');
}

function withDay(frame: Frame): Frame {
  const day = typeof frame.value === 'object' ? plainDate(frame.value) : undefined;
  return day === undefined ? frame : { ...frame, value: day };
}

/** Rich text is one value, not an object of many; content systems call it the body of a page, which is no state body. */
function withRichText(frame: Frame): Frame {
  const { role } = frame;
  if (role === undefined || role.kind === 'id') return frame;
  const value = nestedIn(frame.value, role);
  const text = typeof value === 'object' && value !== null ? renderRichText(value) : undefined;
  if (text === undefined) return role.kind === 'section' ? { ...frame, value } : frame;
  const isBody = role.kind === 'field' && role.field === 'body';
  return { ...frame, value: text, ...(isBody && { role: { kind: 'text' as const } }) };
}

/** Some keep rich text, or a list of duties, as JSON in a string. */
function nestedIn(value: unknown, { kind }: JsonRole): unknown {
  const isText = kind === 'section' || kind === 'text' || kind === 'field';
  if (!isText || typeof value !== 'string' || value.length > LONGEST_NESTED || !/^\s*[[{]/u.test(value))
    return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}

function entryOf({ value, role, order, language, path }: Frame): Entry | undefined {
  if (role === undefined || language === 'foreign') return undefined;
  if (typeof value !== 'number' && (typeof value !== 'string' || value.trim() === '')) return undefined;
  return { role, value, order, path, ...(language !== undefined && { language }) };
}

function inner(frame: Frame, roleOfLabel: RoleOfLabel): Frame[] {
  if (frame.depth >= DEEPEST) return [];
  if (Array.isArray(frame.value)) return innerOfList(frame, frame.value as readonly unknown[]);
  const item = asItem(frame.value);
  if (item === undefined) return [];
  const pair = frame.depth === 0 ? undefined : pairOf(frame, item, roleOfLabel);
  if (pair !== undefined) return [pair];
  const language = (frame.depth === 0 ? undefined : readLanguage(statedLanguage(item))) ?? frame.language;
  const own = { ...frame, ...(language !== undefined && { language }) };
  return [...item].slice(0, MOST_ENTRIES).flatMap(([key, value]) => innerOfKey(own, key, value, roleOfLabel));
}

function innerOfList(frame: Frame, values: readonly unknown[]): Frame[] {
  const { role } = frame;
  const isRange = isPay(role) && values.length === 2 && values.every((value) => typeof value === 'number');
  return values.slice(0, MOST_ENTRIES).map((value, index) => ({
    ...frame,
    value,
    depth: frame.depth + 1,
    ...(isRange && { role: { kind: 'field', field: 'salary', bound: index === 0 ? 'min' : 'max' } as const }),
  }));
}

function pairOf(frame: Frame, item: JsonItem, roleOfLabel: RoleOfLabel): Frame | undefined {
  const { label, value } = readPair(item) ?? {};
  const found = label === undefined ? undefined : roleOfLabel(label);
  if (found === undefined) return undefined;
  return { ...found, value, order: 0, path: `${frame.path} «${label ?? ''}»`, depth: frame.depth + 1 };
}

function innerOfKey(frame: Frame, key: string, value: unknown, roleOfLabel: RoleOfLabel): Frame[] {
  const read = CYRILLIC.test(key) ? { order: 0, ...roleOfLabel(key) } : readKey(key);
  const language = read.language ?? frame.language;
  const stated = WRAPPED.test(key) ? (frame.role ?? read.role) : roleOfKey(frame, key, read);
  const role = stated ?? (frame.role?.kind === 'section' && isProse(value) ? frame.role : undefined);
  const nested = typeof value === 'object';
  const isOpen = TRANSPARENT.test(key) || read.language !== undefined || isPair(value, roleOfLabel);
  if (nested && role === undefined && !isOpen) return [];
  if (nested && isOtherRecords(value, role, key)) return [];
  return [
    {
      value,
      path: frame.path === '' ? key : `${frame.path}.${key}`,
      depth: frame.depth + 1,
      order: role === frame.role ? frame.order : read.order,
      ...(role !== undefined && { role }),
      ...(language !== undefined && { language }),
    },
  ];
}

/** Words in one of the languages, or a list of them; a key of ids and kinds has none. */
function isProse(value: unknown): boolean {
  const texts: readonly unknown[] = Array.isArray(value) ? value : [value];
  return texts.length > 0 && texts.every((text) => typeof text === 'string' && SEVERAL_WORDS.test(text));
}

/** `"PROPERTY_12": {"NAME": "Өңір", "VALUE": "…"}` names in it what its key does not. */
function isPair(value: unknown, roleOfLabel: RoleOfLabel): boolean {
  const { label } = readPair(asItem(value)) ?? {};
  return label !== undefined && roleOfLabel(label) !== undefined;
}

/** Keys under which content systems keep a value: `"title": {"rendered": "…"}`, `"title": [{"value": "…"}]`. */
const WRAPPED = /^(?:rendered|processed|raw|#text|@?value)$/iu;

function roleOfKey(frame: Frame, key: string, { role }: { readonly role?: JsonRole }): JsonRole | undefined {
  return isPay(frame.role) ? payRole(key) : roleWithin(frame, role, readLanguage(key) !== undefined);
}

/** `organization.name` names the organization: inside a value with a role, general words keep that role. */
function roleWithin(
  { role: outer }: Frame,
  own: JsonRole | undefined,
  isLanguage: boolean,
): JsonRole | undefined {
  if (outer === undefined) return own;
  if (own === undefined) return isLanguage ? outer : undefined;
  if (outer.kind === 'field' && outer.field === 'title' && own.kind !== 'name') return own;
  const isGeneral =
    own.kind === 'name' || own.kind === 'text' || (own.kind === 'field' && own.field === 'title');
  if (isGeneral) return outer;
  if (outer.kind === 'section') return own.kind === 'section' ? own : undefined;
  return own.kind === 'id' ? undefined : own;
}

function isPay(role: JsonRole | undefined): boolean {
  return role?.kind === 'field' && role.field === 'salary';
}

const LOWER = /min|from|low|start|^ot$/iu;
const UPPER = /max|to$|high|end|upper|^do$/iu;

/** Inside an object of pay, `from` and `to` are amounts. */
function payRole(key: string): JsonRole | undefined {
  if (/currency|period|unit|type|gross|@|id$/iu.test(key)) return undefined;
  if (LOWER.test(key)) return { kind: 'field', field: 'salary', bound: 'min' };
  return { kind: 'field', field: 'salary', ...(UPPER.test(key) && { bound: 'max' as const }) };
}
