import { completeDraft } from '../extraction/completeDraft.js';
import type { Draft, SectionLink } from '../extraction/Extraction.js';
import { foldWord } from '../extraction/foldWord.js';
import { isCoded } from '../extraction/isCoded.js';
import { isJobTitle } from '../extraction/isJobTitle.js';
import { isSameCategory } from '../extraction/isSameCategory.js';
import { mergeDrafts } from './mergeDrafts.js';
import { areVersions } from './areVersions.js';

type Drafts = readonly Draft[];

/**
 * What a page of a posting says together with what stands on a page or in a file that it leads to; undefined if that does not
 * seem to be about the same posting. `link` is the heading that led there, if it is known to be one.
 */
export function addSupplement(page: Drafts, more: Drafts, link?: SectionLink): Drafts | undefined {
  if (link !== undefined) return addSection(page, more, link);
  if (!more.some(isCoded)) return undefined;
  if (page.some(isCoded)) return areVersions(page, more) ? mergeDrafts([page, more]) : undefined;
  const [posting, other] = page;
  if (posting === undefined) return more;
  if (other !== undefined) return undefined;
  const own = more.length === 1 ? more : more.filter((draft) => isSamePosition(draft, posting));
  if (own.length === 1)
    return own.every((draft) => isSameCategory(draft, posting))
      ? own.map((draft) => completed(posting, draft))
      : undefined;
  // A page that announces positions without naming one leads to all of them.
  return isJobTitle(posting.title) ? undefined : more.map((draft) => announced(posting, draft));
}

/** A page of one section may leave out its heading, as the tab that led there has said it. */
function addSection(page: Drafts, more: Drafts, link: SectionLink): Drafts | undefined {
  const [posting, another] = page;
  const [further, other] = more;
  if (posting === undefined || another !== undefined || further === undefined || other !== undefined)
    return undefined;
  if (!isSameCategory(posting, further)) return undefined;
  const fresh = further.sections.filter(({ text }) => !posting.sections.some((known) => known.text === text));
  const isHeaded = fresh.some(({ kind }) => kind === link.section);
  const sections = isHeaded ? fresh : fresh.map((section) => headed(section, link));
  return sections.length === 0
    ? undefined
    : [{ ...further, ...posting, sections: [...posting.sections, ...sections] }];
}

function headed(
  section: Draft['sections'][number],
  { section: kind, heading }: SectionLink,
): Draft['sections'][number] {
  return section.kind === 'other' && section.heading === undefined ? { ...section, kind, heading } : section;
}

function isSamePosition(one: Draft, other: Draft): boolean {
  return foldWord(one.title) === foldWord(other.title);
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
    sections: [...posting.sections, ...further.sections],
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
