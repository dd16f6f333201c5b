import { completeDraft } from '../extraction/completeDraft.js';
import type { Draft, SectionLink } from '../extraction/Extraction.js';
import { foldWord } from '../extraction/foldWord.js';
import { isCoded } from '../extraction/isCoded.js';
import { isJobTitle } from '../extraction/isJobTitle.js';
import { isSameCategory } from '../extraction/isSameCategory.js';
import type { Language } from '../model/Posting.js';
import { areVersions } from './areVersions.js';
import { mergeDrafts } from './mergeDrafts.js';

type Drafts = readonly Draft[];

/** How a page leads to where more of its text may stand. */
export interface Leading {
  /** The heading that leads there, if it is known to be one. */
  readonly link?: SectionLink;
  /** True if the addresses of both show the same number or folder. */
  readonly isOwn?: boolean;
}

/**
 * What a page of a posting says together with what stands on a page or in a file that it leads to; undefined if that does not
 * seem to be about the same posting.
 */
export function addSupplement(page: Drafts, more: Drafts, leading: Leading): Drafts | undefined {
  if (leading.link !== undefined) return addSection(page, more, leading.link);
  if (!more.some(isCoded)) return undefined;
  const isAlike = (one: Draft, other: Draft): boolean => isSamePosition(one, other, leading.isOwn === true);
  if (page.some(isCoded)) {
    const isVersion =
      areVersions(page, more) &&
      page.every((one, at) => more.slice(at, at + 1).every((other) => isAlike(one, other)));
    return isVersion ? mergeDrafts([page, more]) : undefined;
  }
  const [posting, other] = page;
  if (posting === undefined) return more;
  if (other !== undefined) return undefined;
  const own = more.filter((draft) => isAlike(draft, posting));
  if (own.length === 1) return own.map((draft) => completed(posting, draft));
  // A page that announces positions without naming one leads to all of them.
  return isJobTitle(posting.title) ? undefined : more.map((draft) => announced(posting, draft));
}

/** A page of one section may leave out its heading, as the tab that led there has said it. */
function addSection(page: Drafts, more: Drafts, link: SectionLink): Drafts | undefined {
  const [posting, another] = page;
  const [further, other] = more;
  if (posting === undefined || another !== undefined || further === undefined || other !== undefined)
    return undefined;
  if (!isSameCategory(posting, further) || !mayHaveTitle(posting, further)) return undefined;
  const fresh = further.sections.filter(isNewTo(posting));
  const isHeaded = fresh.some(({ kind }) => kind === link.section);
  const sections = isHeaded ? fresh : fresh.map((section) => headed(section, link));
  const isFound = sections.some(({ kind }) => kind === link.section);
  return isFound
    ? [{ ...completeDraft(posting, further), sections: [...posting.sections, ...sections] }]
    : undefined;
}

function headed(
  section: Draft['sections'][number],
  { section: kind, heading }: SectionLink,
): Draft['sections'][number] {
  return section.kind === 'other' && section.heading === undefined ? { ...section, kind, heading } : section;
}

/** What both say stands in the posting once. */
function isNewTo({ sections }: Draft): (section: Draft['sections'][number]) => boolean {
  return ({ text }) => !sections.some((known) => known.text.includes(text));
}

/** Positions of one language are told apart by their titles; across languages nothing but the category or the address can tell. */
function isSamePosition(one: Draft, other: Draft, isOwn: boolean): boolean {
  if (!isSameCategory(one, other) || !mayHaveTitle(one, other)) return false;
  const [titles, others] = [namesOf(one), namesOf(other)];
  const isTold = [...titles.keys()].some((language) => others.has(language));
  const isNamed = titles.size > 0 && others.size > 0;
  return isTold || isOwn || !isNamed || (one.categoryCode !== undefined && other.categoryCode !== undefined);
}

/** Whether the titles in each language are the same, one perhaps with the unit that the other leaves out. */
function mayHaveTitle(one: Draft, other: Draft): boolean {
  const others = namesOf(other);
  return [...namesOf(one)].every(([language, title]) => {
    const name = others.get(language) ?? title;
    return name.startsWith(title) || title.startsWith(name);
  });
}

/** The titles that name a job, folded, by their language. */
function namesOf(draft: Draft): ReadonlyMap<Language, string> {
  const titles = Object.entries(titlesOf(draft) ?? {}) as [Language, string][];
  return new Map(titles.map(([language, title]) => [language, foldWord(title)]));
}

/** The fields of the page, and the text of what it leads to. */
function completed(posting: Draft, further: Draft): Draft {
  const { title } = isJobTitle(posting.title) ? posting : further;
  const language = further.language ?? posting.language;
  const titles = { ...titlesOf(further), ...titlesOf(posting) };
  return {
    ...completeDraft(posting, further),
    title,
    ...(Object.keys(titles).length > 1 && { titles }),
    ...(language !== undefined && { language }),
    sections: [...posting.sections, ...further.sections.filter(isNewTo(posting))],
  };
}

function titlesOf({ title, titles, language }: Draft): Draft['titles'] {
  const isTold = (language === 'kk' || language === 'ru') && isJobTitle(title);
  return { ...(isTold && { [language]: title }), ...titles };
}

/** What an announcement says of all its positions. */
function announced({ body, unit, region, publishedOn, closesOn }: Draft, position: Draft): Draft {
  const stated = Object.entries({ body, unit, region, publishedOn, closesOn }).filter(
    ([, value]) => value !== undefined,
  );
  return { ...Object.fromEntries(stated), ...position };
}
