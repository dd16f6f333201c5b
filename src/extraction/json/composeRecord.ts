import type { FieldName } from '../../model/Headings.js';
import type { Language, Posting, Section } from '../../model/Posting.js';
import { detectLanguage } from '../../text/language.js';
import { SECTION_KINDS } from '../../model/Posting.js';
import { bodyInUnit } from '../bodyInUnit.js';
import { languageOf } from '../composeDraft.js';
import type { Draft } from '../Extraction.js';
import { cleanTitle, readCategoryCode } from '../readCategory.js';
import type { Entry } from './collectEntries.js';
import type { JsonReader } from './createJsonReader.js';
import { readJsonDate } from './readJsonDate.js';
import { readJsonSalary } from './readJsonSalary.js';

/** The posting that the values of one record state. */
export function composeRecord(own: readonly Entry[], key: string, reader: JsonReader): Draft {
  const entries = [...own, ...labelledEntries(own, reader)];
  const titles = titleEntries(entries, reader);
  const named = titles[0]?.text ?? '';
  const sections = sectionsOf(entries, reader);
  const language = titles[0]?.language;
  const text = (name: FieldName): string | undefined => textOf(entries, name, { reader, language });
  const title = cleanTitle(named);
  const stated = {
    id: idOf(entries),
    url: fieldEntries(entries, 'url')
      .map(({ value }) => String(value))
      .find((value) => /^https?:\/\/\S+$/iu.test(value)),
    categoryCode: categoryOf(
      entries,
      titles.map(({ text: name }) => name),
    ),
    body: text('body') ?? bodyInUnit(text('unit') ?? ''),
    unit: text('unit'),
    region: text('region'),
    publishedOn: dateOf(entries, 'publishedOn'),
    closesOn: dateOf(entries, 'closesOn'),
    salary: readJsonSalary(entries),
  };
  const known = Object.entries(stated).filter(([, value]) => value !== undefined);
  return {
    key,
    title,
    ...titlesOf(titles),
    ...(Object.fromEntries(known) as Partial<Posting>),
    ...languageOf(title, sections),
    sections,
  };
}

/** What the labels in a record's texts state stands behind what its own keys do. */
function labelledEntries(entries: readonly Entry[], reader: JsonReader): Entry[] {
  return entries.flatMap(({ role, value, path }) =>
    role.kind === 'text'
      ? [...reader.fields(String(value))].map(([field, stated]) => ({
          role: { kind: 'field' as const, field },
          value: stated,
          order: STATED_IN_TEXT,
          path,
        }))
      : [],
  );
}

/** After the entries of a record, and of what stands around it. */
const STATED_IN_TEXT = 10_000;

interface Named {
  readonly text: string;
  readonly language?: Language;
}

/** What may name the position, the surest first. */
export function titleEntries(entries: readonly Entry[], reader: JsonReader): Named[] {
  const names = entries.filter(({ role }) => role.kind === 'name');
  return [...fieldEntries(entries, 'title'), ...names].flatMap(({ value, language }) => {
    const text = typeof value === 'string' ? reader.line(value) : '';
    const found = language ?? detectLanguage(text);
    return isName(text) ? [{ text, ...(found !== undefined && { language: found }) }] : [];
  });
}

function titlesOf(titles: readonly Named[]): Pick<Posting, 'titles'> {
  const kk = titles.find(({ language }) => language === 'kk')?.text;
  const ru = titles.find(({ language }) => language === 'ru')?.text;
  return kk === undefined || ru === undefined ? {} : { titles: { kk: cleanTitle(kk), ru: cleanTitle(ru) } };
}

function fieldEntries(entries: readonly Entry[], name: FieldName): Entry[] {
  return entries
    .filter(({ role }) => role.kind === 'field' && role.field === name)
    .sort((a, b) => a.order - b.order);
}

function textOf(
  entries: readonly Entry[],
  name: FieldName,
  { reader, language }: { readonly reader: JsonReader; readonly language: Language | undefined },
): string | undefined {
  const found = fieldEntries(entries, name)
    .filter(({ value }) => typeof value === 'string' && isName(reader.line(value)))
    .map((entry) => ({ ...entry, text: reader.line(String(entry.value)) }));
  const [first] = found;
  const alike = found.filter(({ order }) => order === first?.order);
  return (alike.find((entry) => (entry.language ?? detectLanguage(entry.text)) === language) ?? first)?.text;
}

function isName(text: string): boolean {
  return /\p{L}{2}/u.test(text) && text.length <= 400 && !/^(?:https?:|[0-9a-f-]{20,}$)/iu.test(text);
}

function categoryOf(entries: readonly Entry[], titles: readonly string[]): string | undefined {
  return [...fieldEntries(entries, 'categoryCode').map(({ value }) => String(value)), ...titles]
    .map(readCategoryCode)
    .find((code) => code !== undefined);
}

function dateOf(entries: readonly Entry[], name: 'publishedOn' | 'closesOn'): string | undefined {
  return fieldEntries(entries, name)
    .map(({ value }) => readJsonDate(value, name === 'publishedOn' ? 'first' : 'last'))
    .find((day) => day !== undefined);
}

function idOf(entries: readonly Entry[]): string | undefined {
  return recordIds(entries)[0];
}

/** The ids that a record itself has, the surest first; what lies deeper in it has ids of its own. */
export function recordIds(entries: readonly Entry[]): readonly string[] {
  const ids = entries
    .filter(({ role }) => role.kind === 'id')
    .map(({ path, order, value }) => ({ depth: path.split('.').length, order, id: String(value).trim() }));
  const top = Math.min(...ids.map(({ depth }) => depth));
  return ids
    .filter(({ depth }) => depth === top)
    .sort((a, b) => a.order - b.order)
    .map(({ id }) => id);
}

/** Sections under keys of their own; free text fills only the kinds that have no key. */
function sectionsOf(entries: readonly Entry[], reader: JsonReader): Section[] {
  const keyed = entries.flatMap(({ role, value, language }) =>
    role.kind === 'section' ? reader.sections(String(value), { kind: role.section, language }) : [],
  );
  const kinds = new Set(keyed.filter(({ kind }) => kind !== 'other').map(({ kind }) => kind));
  const free = entries.flatMap(({ role, value, language }) =>
    role.kind === 'text' ? reader.sections(String(value), { kind: 'other', language }) : [],
  );
  const all = joined([...keyed, ...free.filter(({ kind }) => !kinds.has(kind))]);
  return all.sort((a, b) => SECTION_KINDS.indexOf(a.kind) - SECTION_KINDS.indexOf(b.kind));
}

/** Lists give one entry an item: neighbours of one kind and language are one section; repeats are left out. */
function joined(sections: readonly Section[]): Section[] {
  const seen = new Set<string>();
  const texts = new Map<string, { section: Section; lines: string[] }>();
  for (const section of sections) {
    const place = `${section.kind} ${section.language ?? ''} ${section.kind === 'other' ? (section.heading ?? '') : ''}`;
    if (section.text === '' || seen.has(place + section.text)) continue;
    seen.add(place + section.text);
    const known = texts.get(place);
    if (known === undefined) texts.set(place, { section, lines: [section.text] });
    else known.lines.push(section.text);
  }
  return [...texts.values()].map(({ section, lines }) => ({ ...section, text: lines.join('\n') }));
}
