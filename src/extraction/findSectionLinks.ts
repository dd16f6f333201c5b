import type { CheerioAPI } from 'cheerio/slim';
import type { SectionKind } from '../model/Posting.js';
import type { Phrase, PhraseIndex } from './compileHeadings.js';
import { elementsOf } from './elementsOf.js';
import type { SectionLink } from './Extraction.js';
import { matchPhrases, wholePhrases } from './matchPhrase.js';
import { childElements, type PageElement, shortText } from './pageNodes.js';

/** The links of a page that may lead to the duties and requirements of its posting, and lists of tabs with such headings. */
export interface SectionLinks {
  readonly links: readonly SectionLink[];
  /** Lists of tabs that are pages of their own, with the words of the tab that is open; none if that is no known heading. */
  readonly lists: ReadonlyMap<PageElement, string>;
}

/** Finds the sections of a posting that stand on pages of their own, and which of them this page shows. */
export function findSectionLinks(page: CheerioAPI, index: PhraseIndex): SectionLinks {
  const found = elementsOf(page, leadsElsewhere).flatMap((element) => {
    const heading = shortText(element);
    const section = sectionOf(heading, index);
    return section === undefined ? [] : [{ element, link: { section, heading } }];
  });
  const parents = new Set(found.flatMap(({ element }) => listOf(element) ?? []));
  const lists = [...parents].flatMap((list): [PageElement, string][] => {
    const open = openTabOf(list, index);
    return open === undefined ? [] : [[list, open]];
  });
  const links = found.map(({ link }) => link).filter(isOfCoded);
  return { links, lists: new Map(lists) };
}

function isOfCoded({ section }: Pick<SectionLink, 'section'>): boolean {
  return section === 'duties' || section === 'requirements';
}

/** The heading of the tab that is open, empty if that is none; undefined for what is no list of tabs with duties or requirements. */
function openTabOf(list: PageElement, index: PhraseIndex): string | undefined {
  const tabs = childElements(list).filter(({ name }) => name !== 'br');
  if (tabs.length > MOST_TABS || !tabs.every((tab) => shortText(tab) !== '') || hasOwnText(list))
    return undefined;
  const headings = tabs.map((tab) => sectionOf(shortText(tab), index));
  const isOfPosting = headings.some((section) => section !== undefined && isOfCoded({ section }));
  const unlinked = tabs.filter((tab) => !linksTo(tab));
  if (!isOfPosting || headings.filter(Boolean).length < 2 || unlinked.length > 1) return undefined;
  const marked = tabs.filter((tab) => [tab, ...childElements(tab)].some(isCurrent));
  const open = marked.length > 0 ? marked : unlinked;
  const [heading = ''] = open.length === 1 ? open.map(shortText) : [];
  return sectionOf(heading, index) === undefined ? '' : heading;
}

/** Between tabs stand at most strokes and dots. */
function hasOwnText(list: PageElement): boolean {
  return list.children.some((child) => child.nodeType === 3 && /[\p{L}\p{N}]/u.test(child.data));
}

const MOST_TABS = 12;
const CURRENT = /(?:^|[\s_-])(?:active|current|selected|is-active|open|act|sel)(?:[\s_-]|$)/iu;

function leadsElsewhere({ name, attribs: { href } }: PageElement): boolean {
  return name === 'a' && href !== undefined && !/^(?:#|javascript:|mailto:|tel:)/iu.test(href.trim());
}

const MOST_WORDS = 6;

/** What its words mean as a heading; of duties and requirements it may go on, as «Требования к кандидату» does. */
function sectionOf(heading: string, index: PhraseIndex): SectionKind | undefined {
  if (heading === '' || heading.split(' ').length > MOST_WORDS) return undefined;
  const whole = sectionsOf(wholePhrases(heading, index));
  const opening = sectionsOf(matchPhrases(heading, 0, index).map(({ phrase }) => phrase));
  return whole[0] ?? opening.find((section) => section === 'duties' || section === 'requirements');
}

function sectionsOf(phrases: readonly Phrase[]): readonly SectionKind[] {
  return phrases.flatMap(({ target }) => (target.kind === 'section' ? [target.section] : []));
}

/** What holds a tab and those beside it; each may stand in an item of its own. */
function listOf({ parent }: PageElement): PageElement | undefined {
  if (parent === null || !('attribs' in parent)) return undefined;
  if (parent.name !== 'li' && parent.name !== 'td') return parent;
  return parent.parent !== null && 'attribs' in parent.parent ? parent.parent : undefined;
}

function linksTo(tab: PageElement): boolean {
  return leadsElsewhere(tab) || childElements(tab).some(leadsElsewhere);
}

function isCurrent({ attribs }: PageElement): boolean {
  const aria = [attribs['aria-current'], attribs['aria-selected']];
  return (
    aria.some((state) => state !== undefined && state !== 'false') || CURRENT.test(attribs['class'] ?? '')
  );
}
