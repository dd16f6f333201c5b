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
  const counts = new Map<PageElement, number>();
  for (const { element } of found) {
    const list = listOf(element);
    if (list !== undefined) counts.set(list, (counts.get(list) ?? 0) + 1);
  }
  const lists = [...counts].flatMap(([list, count]): [PageElement, string][] => {
    const tabs = childElements(list);
    const isTabs = tabs.length <= MOST_TABS && tabs.every(isTab) && tabs.some((tab) => linksTo(tab));
    if (!isTabs || count + (openTab(tabs, index) === undefined ? 0 : 1) < 2) return [];
    return [[list, openTab(tabs, index) ?? '']];
  });
  const links = found
    .map(({ link }) => link)
    .filter(({ section }) => section === 'duties' || section === 'requirements');
  return { links, lists: new Map(lists) };
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

function isTab(tab: PageElement): boolean {
  return tab.name === 'br' || shortText(tab) !== '';
}

function linksTo(tab: PageElement): boolean {
  return leadsElsewhere(tab) || childElements(tab).some(leadsElsewhere);
}

/** The heading of the tab that is open: what is marked as such, else what alone leads nowhere. */
function openTab(tabs: readonly PageElement[], index: PhraseIndex): string | undefined {
  const marked = tabs.filter((tab) => [tab, ...childElements(tab)].some(isCurrent));
  const open = marked.length > 0 ? marked : tabs.filter((tab) => tab.name !== 'br' && !linksTo(tab));
  const [heading] = open.length === 1 ? open.map(shortText) : [];
  return heading !== undefined && sectionOf(heading, index) !== undefined ? heading : undefined;
}

function isCurrent({ attribs }: PageElement): boolean {
  const aria = [attribs['aria-current'], attribs['aria-selected']];
  return (
    aria.some((state) => state !== undefined && state !== 'false') || CURRENT.test(attribs['class'] ?? '')
  );
}
