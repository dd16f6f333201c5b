import type { FieldName, Headings } from '../../model/Headings.js';
import { FIELD_NAMES } from '../../model/Headings.js';
import type { Language, SectionKind } from '../../model/Posting.js';
import { SECTION_KINDS } from '../../model/Posting.js';
import { foldWord } from '../foldWord.js';

/** What the cells under one heading of a table are. */
export interface Column {
  readonly name: string;
  readonly role:
    | { readonly kind: 'field'; readonly field: FieldName }
    | { readonly kind: 'section'; readonly section: SectionKind }
    | { readonly kind: 'id' | 'salaryMin' | 'salaryMax' | 'text' | 'unknown' };
  readonly language?: Language;
}

type Role = Column['role'];

const LONGEST_NAME = 200;

const SUFFIX = /^(.+?)[\s_.(-]*(kk|kz|kaz|қаз|каз|ru|rus|рус)\)?$/iu;
const CAMEL_SUFFIX = /^(.*\p{Ll})(Kk|Kz|Ru)$/u;

/** Other names by which tables call the fields of the interchange format. */
const ALIASES: readonly (readonly [string, Role])[] = [
  ['id', { kind: 'id' }],
  ['salaryMin', { kind: 'salaryMin' }],
  ['salaryMax', { kind: 'salaryMax' }],
  ['text', { kind: 'text' }],
  ['description', { kind: 'text' }],
  ['текст', { kind: 'text' }],
  ['мәтін', { kind: 'text' }],
  ['category', { kind: 'field', field: 'categoryCode' }],
  ['position', { kind: 'field', field: 'title' }],
];

/** Recognises the columns of a table by the names of the interchange format and by labels and headings in both languages. */
export function nameColumns(names: readonly string[], headings: Headings): Column[] {
  const roles = rolesOf(headings);
  return names.map((name) => nameColumn(name.replace(/\s+/gu, ' ').trim(), roles));
}

/** Whether a table of these columns can hold postings: it must name them and say something of them. */
export function canHoldPostings(columns: readonly Column[]): boolean {
  const has = (...kinds: readonly Role['kind'][]): boolean =>
    columns.some(({ role }) => kinds.includes(role.kind));
  return has('text') || (columns.some(({ role }) => isTitle(role)) && has('section'));
}

function isTitle(role: Role): boolean {
  return role.kind === 'field' && role.field === 'title';
}

function nameColumn(name: string, roles: ReadonlyMap<string, Role>): Column {
  if (name.length > LONGEST_NAME)
    return { name: `${name.slice(0, LONGEST_NAME)}…`, role: { kind: 'unknown' } };
  const whole = roles.get(foldName(name));
  if (whole !== undefined) return { name, role: whole };
  const [, stem = '', suffix = ''] = CAMEL_SUFFIX.exec(name) ?? SUFFIX.exec(name) ?? [];
  const role = roles.get(foldName(stem));
  if (role === undefined) return { name, role: { kind: 'unknown' } };
  return { name: stem, role, language: /^(?:ru|рус)/iu.test(suffix) ? 'ru' : 'kk' };
}

function rolesOf(headings: Headings): ReadonlyMap<string, Role> {
  const roles = new Map<string, Role>();
  const add = (name: string, role: Role): void => {
    if (!roles.has(foldName(name))) roles.set(foldName(name), role);
  };
  for (const field of FIELD_NAMES) add(field, { kind: 'field', field });
  for (const section of SECTION_KINDS) {
    // Pay is a field of the interchange format before it is a section.
    if (section !== 'salary') add(section, { kind: 'section', section });
  }
  for (const [name, role] of ALIASES) add(name, role);
  for (const { field, texts } of headings.fields)
    for (const text of texts) add(text, { kind: 'field', field });
  for (const { kind, texts } of headings.sections)
    for (const text of texts) add(text, { kind: 'section', section: kind });
  return roles;
}

/** `category_code`, `categoryCode` and `Category code` are one name. */
function foldName(name: string): string {
  return (name.match(/[\p{L}\p{N}]+/gu) ?? []).map(foldWord).join('');
}
