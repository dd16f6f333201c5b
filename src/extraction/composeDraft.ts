import type { FieldName } from '../model/Headings.js';
import type { Language, Posting, Salary, Section } from '../model/Posting.js';
import { detectLanguage } from '../text/language.js';
import { collapseBlanks } from './cleanText.js';
import { bodyInUnit } from './bodyInUnit.js';
import type { Part, RawSection } from './divideSource.js';
import type { Draft } from './Extraction.js';
import { isJobTitle, isJobTitleWithin } from './isJobTitle.js';
import { joinWrappedLines } from './joinWrappedLines.js';
import { inferSections } from './inferSections.js';
import type { Announcement } from './readAnnouncement.js';
import { cleanTitle, readCategoryCode, readCategoryCodes } from './readCategory.js';
import { readDates } from './readDates.js';
import { regionInAddress, regionOfAddress, withoutAddress } from './regionInAddress.js';
import { readPayColumns } from './readPayColumns.js';
import { readSalary, readSalaryTable } from './readSalary.js';

/** What all positions of one document have in common. */
export interface SharedParts {
  readonly preamble: Part;
  readonly announcement: Announcement | undefined;
  readonly pageTitle: string | undefined;
  readonly wrapped: boolean;
}

/** Puts a draft together from the part of its position and what the document states for all positions. */
export function composeDraft(part: Part, key: string, shared: SharedParts): Draft {
  const raw = part === shared.preamble ? part.sections : [...shared.preamble.sections, ...part.sections];
  const sections = inferSections(
    raw.map((section) => sectionOf(section, shared.wrapped)).filter(({ text }) => text !== ''),
  );
  const field = (name: FieldName): string | undefined => fieldValue(part, shared.preamble, name);
  const named = part.position?.title ?? titleOf(field('title'), shared, sections);
  const categoryCode =
    part.position?.categoryCode ??
    readCategoryCode(field('categoryCode') ?? named) ??
    shared.announcement?.categoryCode ??
    onlyCode(sections);
  const title = cleanTitle(named);
  return {
    key,
    title,
    ...titlesOf(part),
    ...statedFields(
      field,
      part.position?.body ?? shared.announcement?.body,
      shared.announcement?.region ?? regionOfAddress(sections),
    ),
    ...(categoryCode !== undefined && { categoryCode }),
    ...salaryOf(field('salary'), sections, categoryCode),
    ...languageOf(title, sections),
    sections,
  };
}

/** The category of a notice that names no other, as in the table of its pay. */
function onlyCode(sections: readonly Section[]): string | undefined {
  const open = sections.filter(({ kind }) => kind === 'salary' || kind === 'general' || kind === 'other');
  const codes = new Set(open.flatMap(({ text }) => readCategoryCodes(text)));
  const [code] = codes;
  return codes.size === 1 ? code : undefined;
}

function statedFields(
  field: (name: FieldName) => string | undefined,
  announcedBody: string | undefined,
  regionElsewhere: string | undefined,
): Partial<Posting> {
  const unit = field('unit');
  const named = field('body') ?? announcedBody ?? bodyInUnit(unit ?? '');
  const body = named === undefined ? undefined : withoutAddress(named);
  const region =
    statedRegion(field('region')) ??
    regionElsewhere ??
    regionInAddress((named ?? '').slice((body ?? '').length));
  const publishedOn = readDates(field('publishedOn') ?? '')[0];
  const closesOn = readDates(field('closesOn') ?? '').at(-1);
  const url = field('url')?.split(/\s/u, 1)[0];
  return {
    ...(body !== undefined && { body }),
    ...(unit !== undefined && { unit }),
    ...(region !== undefined && { region }),
    ...(publishedOn !== undefined && { publishedOn }),
    ...(closesOn !== undefined && { closesOn }),
    ...(url !== undefined && { url }),
  };
}

/** «Карагандинская область, г. Темиртау, …» under «Место работы» is an address, of which the region is a part. */
function statedRegion(stated: string | undefined): string | undefined {
  return stated?.includes(',') === true ? (regionInAddress(stated) ?? stated) : stated;
}

function fieldValue(part: Part, preamble: Part, name: FieldName): string | undefined {
  return [...part.fields, ...preamble.fields].find(({ field }) => field === name)?.value;
}

function titleOf(stated: string | undefined, shared: SharedParts, sections: readonly Section[]): string {
  const { pageTitle, announcement } = shared;
  return stated ?? announcedTitle(shared) ?? pageTitle ?? announcement?.title ?? firstLine(sections);
}

/** «Объявление», «Конкурс на занятие должности …» is what a page is called; its sentence names the position. */
function announcedTitle({ pageTitle, announcement }: SharedParts): string | undefined {
  const title = cleanTitle(announcement?.title ?? '');
  const isNamed = isJobTitleWithin(title);
  return isNamed && pageTitle !== undefined && !isJobTitle(cleanTitle(pageTitle))
    ? announcement?.title
    : undefined;
}

function firstLine(sections: readonly Section[]): string {
  const [first] = sections;
  return first?.heading ?? first?.text.split('\n', 1)[0]?.slice(0, 300) ?? '';
}

/** A page may name the position in both languages beside labels of each. */
function titlesOf(part: Part): Pick<Posting, 'titles'> {
  const titles = part.fields.filter(({ field }) => field === 'title');
  const kk = titles.find(({ language }) => language === 'kk')?.value;
  const ru = titles.find(({ language }) => language === 'ru')?.value;
  return kk === undefined || ru === undefined ? {} : { titles: { kk: cleanTitle(kk), ru: cleanTitle(ru) } };
}

/** A section of the posting from its raw text; wrapped lines are joined. */
export function sectionOf({ mark, text }: RawSection, wrapped: boolean): Section {
  const lines = wrapped ? joinWrappedLines(text) : text.replace(/\n+/gu, '\n');
  const trimmed = collapseBlanks(lines.replace(/^[\s:.,;–-]+/u, ''));
  const language = languageOfText(trimmed, mark?.isBilingual === true ? undefined : mark?.language);
  return {
    kind: mark?.section ?? 'other',
    ...(mark?.heading !== undefined && mark.heading !== '' && { heading: mark.heading }),
    text: trimmed,
    ...(language !== undefined && { language }),
  };
}

const FORTY_LETTERS = /^(?:\P{Script=Cyrillic}*\p{Script=Cyrillic}){40}/u;
const TWO_HUNDRED_LETTERS = /^(?:\P{Script=Cyrillic}*\p{Script=Cyrillic}){200}/u;

/** A few words («Санаты D-O-4 min 83 282», «аграрлық: агрономия, кадастр») tell less about their language than the heading above them. */
function languageOfText(text: string, ofHeading: Language | undefined): Language | undefined {
  const start = text.slice(0, 1_000);
  const isShort =
    !FORTY_LETTERS.test(start) ||
    (ofHeading === 'kk' && !TWO_HUNDRED_LETTERS.test(start) && /[әғқңөұүһі]/iu.test(text));
  return isShort ? (ofHeading ?? detectLanguage(text)) : detectLanguage(text);
}

const SHORT_PAY = 80;

function salaryOf(
  stated: string | undefined,
  sections: readonly Section[],
  code: string | undefined,
): { salary?: Salary } {
  const salary = stated === undefined ? salaryOfSections(sections, code) : readSalary(stated);
  return salary === undefined ? {} : { salary };
}

/** Pay as a section states it: a table of categories, or a line with the amount («Оплата труда: 210 000 тенге»). */
function salaryOfSections(sections: readonly Section[], code: string | undefined): Salary | undefined {
  const paid = sections.filter(({ kind }) => kind === 'salary').map(({ text }) => text);
  const open = sections.filter(({ kind }) => kind === 'general' || kind === 'salary' || kind === 'other');
  const lines = open.map(({ heading = '', text }) => `${heading}\n${text}`).join('\n');
  return (
    readSalaryTable(paid.join('\n'), code) ??
    readPayColumns(lines, code) ??
    paid.filter((text) => text.length <= SHORT_PAY).flatMap((text) => readSalary(text) ?? [])[0]
  );
}

/** The languages of what is coded and of the title; forms and appendices in another language do not count. */
export function languageOf(title: string, sections: readonly Section[]): { language?: Language | 'both' } {
  const coded = sections.filter(({ kind }) => kind === 'duties' || kind === 'requirements');
  const found = new Set((coded.length > 0 ? coded : sections).map(({ language }) => language));
  found.delete(undefined);
  const [language = detectLanguage(title)] = found;
  if (found.size > 1) return { language: 'both' };
  return language === undefined ? {} : { language };
}
