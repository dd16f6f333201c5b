import type { FieldName, Headings } from '../model/Headings.js';
import { compileHeadings } from './compileHeadings.js';
import { composeDraft } from './composeDraft.js';
import { datedLine } from './datedLine.js';
import { deadlineSentence } from './deadlineSentence.js';
import type { Part } from './divideSource.js';
import { divideAnnouncements } from './divideAnnouncements.js';
import { divideLanguages } from './divideLanguages.js';
import { divideSource } from './divideSource.js';
import type { Draft, Extraction } from './Extraction.js';
import { findJobTitles } from './findJobTitles.js';
import { findMarks } from './findMarks.js';
import { foldWord } from './foldWord.js';
import { groupBodies } from './groupBodies.js';
import { headedBody } from './headedBody.js';
import { isJobTitle } from './isJobTitle.js';
import type { FieldMark, Mark, PositionMark } from './Mark.js';
import { pairVersions } from './pairVersions.js';
import type { Announcement } from './readAnnouncement.js';
import { readAnnouncement } from './readAnnouncement.js';
import { cleanTitle, readCategoryCode } from './readCategory.js';
import type { Source } from './Source.js';
import { withGroups } from './withGroups.js';

const MOST_POSITIONS = 500;
/** Sixty times a long notice: longer texts are no notices, and would cost seconds. */
const MOST_CHARACTERS = 1_000_000;

/** Finds the postings of a source; `pageTitle` is what the page calls itself, used where nothing else names the position. */
export function readPostings(given: Source, headings: Headings, pageTitle?: string): Extraction {
  const source = { ...given, text: given.text.slice(0, MOST_CHARACTERS) };
  const index = compileHeadings(headings);
  const found = findMarks(source, index);
  const announcements = divideAnnouncements(source, found);
  const known = { headings, pageTitle };
  const { postings, problems } =
    announcements.length > 1
      ? joined(announcements.map((part) => readMarked(part, findMarks(part, index), known)))
      : readMarked(source, found, known);
  const isLong = given.text.length > MOST_CHARACTERS;
  const long = isLong ? [`Only the first ${MOST_CHARACTERS} characters were read.`] : [];
  return { postings, problems: [...long, ...problems] };
}

/** The postings of several announcements of one page. */
function joined(extractions: readonly Extraction[]): Extraction {
  const postings = extractions.flatMap((extraction) => extraction.postings);
  return {
    postings: postings
      .slice(0, MOST_POSITIONS)
      .map((draft, index) => ({ ...draft, key: `position-${index + 1}` })),
    problems: [...cutShort(postings.length), ...extractions.flatMap(({ problems }) => problems)],
  };
}

function cutShort(positions: number): readonly string[] {
  return positions > MOST_POSITIONS ? [`Only the first ${MOST_POSITIONS} positions were read.`] : [];
}

interface Known {
  readonly headings: Headings;
  readonly pageTitle: string | undefined;
}

function readMarked(source: Source, found: readonly Mark[], { headings, pageTitle }: Known): Extraction {
  const jobs = findJobTitles(source, found);
  const marks = withDate(withJobTitles(withTitledPositions(found), jobs), source);
  const announcement = readAnnouncement(source.text);
  const isAnnounced = source.wrapped && announcement !== undefined;
  const deadline = deadlineSentence(source, marks);
  const told = deadline === undefined ? marks : [...marks, deadline];
  if (!isPosting(marks, isAnnounced || isNamedPosting(told, pageTitle))) {
    return { postings: [], problems: [whyNothing(source, headings)] };
  }
  const [first, ...positions] = divideSource(source, marks);
  const preamble = withDeadline(first, deadline);
  const named = announcement ?? headed(source);
  const shared = {
    preamble,
    announcement: named,
    pageTitle: titleOfPage(pageTitle, jobs),
    wrapped: source.wrapped,
  };
  const own = withoutSummaries(positions).slice(0, MOST_POSITIONS);
  const isStated = named !== undefined || preamble.fields.some(({ field }) => field === 'body');
  const bodies = isStated ? [] : groupBodies(source);
  const parts = shareTrailing(withGroups(own, bodies), preamble);
  const drafts =
    parts.length === 0
      ? [composeDraft(withHeadedBody(preamble, bodies), 'posting', shared)]
      : parts.map((part, index) => composeDraft(part, `position-${index + 1}`, shared));
  const postings = pairVersions(drafts.map(divideLanguages));
  return { postings, problems: [...cutShort(positions.length), ...postings.flatMap(missingParts)] };
}

/** A date without a label stands for the day of publication. */
function withDate(marks: readonly Mark[], source: Source): readonly Mark[] {
  const date = datedLine(source, marks);
  return date === undefined ? marks : [...marks, date].sort((a, b) => a.start - b.start);
}

/** A deadline stated in a sentence holds for every position, and ends no section. */
function withDeadline(preamble: Part, deadline: FieldMark | undefined): Part {
  return deadline === undefined ? preamble : { ...preamble, fields: [...preamble.fields, deadline] };
}

function headed(source: Source): Announcement | undefined {
  const body = headedBody(source);
  return body === undefined ? undefined : { body };
}

/** A single position has the body that heads the page above its duties and requirements. */
function withHeadedBody(part: Part, bodies: readonly FieldMark[]): Part {
  const first = part.sections.find(isCoded)?.mark?.start ?? 0;
  const body = bodies.findLast(({ start }) => start < first);
  return body === undefined ? part : { ...part, fields: [...part.fields, body] };
}

/** Several titles with a label of one language announce several positions, like numbered lines do. */
function withTitledPositions(marks: readonly Mark[]): readonly Mark[] {
  if (marks.some((mark) => mark.kind === 'position')) return marks;
  const titles = marks.filter((mark): mark is FieldMark => mark.kind === 'field' && mark.field === 'title');
  const language = titles[0]?.language;
  const distinct = new Set(
    titles.filter((mark) => mark.language === language).map((mark) => foldWord(mark.value)),
  );
  if (distinct.size < 2) return marks;
  return marks.map((mark) => (mark.kind === 'field' && mark.field === 'title' ? positionOf(mark) : mark));
}

/** Several positions named by nothing but a line each: cards on one page, or one position in both languages. */
function withJobTitles(marks: readonly Mark[], jobs: readonly PositionMark[]): readonly Mark[] {
  const isNamed = marks.some(
    (mark) => mark.kind === 'position' || (mark.kind === 'field' && mark.field === 'title'),
  );
  if (jobs.length < 2 || isNamed) return marks;
  const at = new Set(jobs.map(({ start }) => start));
  return [...marks.filter(({ start }) => !at.has(start)), ...jobs].sort((a, b) => a.start - b.start);
}

const SITE = /^ [-–—|·] /u;

/** The name of the page may be that of the portal; a line that reads like a position is surer. */
function titleOfPage(given: string | undefined, jobs: readonly PositionMark[]): string | undefined {
  const [job] = jobs;
  // «Эксперт управления анализа - Вакансии»: a line of the page tells where the name ends.
  if (job !== undefined && given?.startsWith(job.title) === true && SITE.test(given.slice(job.title.length)))
    return job.title;
  return given !== undefined && isJobTitle(cleanTitle(given)) ? given : (job?.title ?? given);
}

function positionOf({ start, end, value }: FieldMark): Mark {
  const categoryCode = readCategoryCode(value);
  return {
    kind: 'position',
    start,
    end,
    title: cleanTitle(value),
    ...(categoryCode !== undefined && { categoryCode }),
  };
}

/** A page called like a position that states its category, pay or deadline is its posting, whatever its headings are. */
function isNamedPosting(marks: readonly Mark[], pageTitle: string | undefined): boolean {
  return (
    isJobTitle(cleanTitle(pageTitle ?? '')) &&
    marks.some((mark) => mark.kind === 'field' && TELLING.has(mark.field))
  );
}

const TELLING: ReadonlySet<FieldName> = new Set(['categoryCode', 'salary', 'closesOn']);

function isPosting(marks: readonly Mark[], announced: boolean): boolean {
  return (
    announced ||
    marks.some(
      (mark) =>
        mark.kind === 'position' ||
        (mark.kind === 'field' && mark.field === 'title') ||
        (mark.kind === 'section' && (mark.section === 'duties' || mark.section === 'requirements')),
    )
  );
}

function isCoded({ mark }: Part['sections'][number]): boolean {
  return mark?.section === 'duties' || mark?.section === 'requirements';
}

/** A list of positions before the positions themselves repeats their titles without any duties. */
function withoutSummaries(parts: readonly Part[]): Part[] {
  const full = parts.filter((part) => part.sections.some(isCoded));
  const titles = new Set(full.map((part) => foldWord(part.position?.title ?? '')));
  return parts.filter((part) => full.includes(part) || !titles.has(foldWord(part.position?.title ?? '')));
}

/** What follows the duties and requirements of the last position (documents, addresses, the deadline) holds for all of them. */
function shareTrailing(parts: readonly Part[], preamble: Part): Part[] {
  const last = parts.at(-1);
  if (last === undefined) return [];
  const lastCoded = last.sections.findLastIndex(isCoded);
  // A heading that stands under other positions too opens a text of the last one alone.
  const own = new Set(parts.slice(0, -1).flatMap(({ sections }) => sections.map(headingOf)));
  const trailing = last.sections
    .slice(lastCoded + 1)
    .filter((section) => headingOf(section) === '' || !own.has(headingOf(section)));
  const after = last.sections[lastCoded]?.mark?.start ?? Infinity;
  const dates = last.fields.filter(({ field, start }) => DATES.has(field) && start > after);
  const others = parts.slice(0, -1).map((part) => ({
    ...part,
    sections: [...part.sections, ...trailing],
    fields: [...part.fields, ...preamble.fields, ...dates],
  }));
  return [...others, last];
}

function headingOf({ mark }: Part['sections'][number]): string {
  return foldWord(mark?.heading ?? '');
}

const DATES: ReadonlySet<FieldName> = new Set(['publishedOn', 'closesOn']);

function missingParts({ sections, title }: Draft): string[] {
  const coded = sections.some(({ kind }) => kind === 'duties' || kind === 'requirements');
  return coded ? [] : [`No duties and no requirements were found for «${title}».`];
}

function whyNothing(source: Source, headings: Headings): string {
  if (!/\p{L}/u.test(source.text)) return 'The document holds no text.';
  const examples = headings.sections
    .filter(({ kind }) => kind === 'duties')
    .flatMap(({ texts }) => texts.slice(0, 1).map((text) => `«${text}»`));
  return `No posting was recognised: no numbered position and no heading such as ${examples.join(' or ')}. More headings can be added to keywords/headings.yaml.`;
}
