import type { CheerioAPI } from 'cheerio/slim';
import { load } from 'cheerio/slim';
import type { Headings } from '../model/Headings.js';
import { compileHeadings } from './compileHeadings.js';
import { elementsOf, textOf } from './elementsOf.js';
import type { Draft, Extraction } from './Extraction.js';
import { readJson } from './extractJson.js';
import { findSectionLinks, type SectionLinks } from './findSectionLinks.js';
import { foldWord } from './foldWord.js';
import { isCoded } from './isCoded.js';
import { isJobTitleWithin } from './isJobTitle.js';
import { isTooDeep } from './isTooDeep.js';
import { readMicrodata } from './json/readMicrodata.js';
import { readScripts } from './json/readScripts.js';
import type { PageElement } from './pageNodes.js';
import { strippedSource } from './readMarkup.js';
import { readPage } from './readPage.js';
import { readPostings } from './readPostings.js';
import { pageTrail, siteName } from './siteName.js';
import { withBodies } from './withBodies.js';
import { withRegions } from './withRegions.js';

/** Finds the postings of a page by the words of its headings and labels, whatever its markup, and by the JSON it carries. */
export function extractHtml(html: string, headings: Headings): Extraction {
  if (isTooDeep(html)) return withRegions(readPostings(strippedSource(html), headings));
  const page = load(html);
  const { links, lists } = findSectionLinks(page, compileHeadings(headings).phrases);
  const visible = readVisible(page, headings, lists);
  const values = [...readScripts(page), ...readMicrodata(page)];
  const stated = values.length === 0 ? [] : readJson(values, headings).postings;
  const site = siteName(page);
  const bodied = withBodies(mergeStated(visible, chosen(stated, visible)), site);
  const found = withRegions(bodied, { site, trail: pageTrail(page) });
  return links.length === 0 ? found : { ...found, sectionLinks: links };
}

/** Where nothing is found, what only its class calls a menu may hold the posting. */
function readVisible(page: CheerioAPI, headings: Headings, openTabs: SectionLinks['lists']): Extraction {
  const title = pageTitle(page);
  const found = readPostings(readPage(page, headings, { openTabs }), headings, title);
  if (found.postings.some(isCoded)) return found;
  const wide = readPostings(readPage(page, headings, { openTabs, keepNamed: true }), headings, title);
  return wide.postings.some(isCoded) ? wide : found;
}

/** The first h1, else what the page says for sharing, else its title without the name of the site. */
function pageTitle(page: CheerioAPI): string | undefined {
  const named = elementsOf(page, ({ name }) => name === 'h1' || name === 'title' || name === 'meta');
  const first = (name: string): string => textOfFirst(named.filter((element) => element.name === name));
  const shared = named.find(({ attribs }) => attribs['property'] === 'og:title')?.attribs['content'];
  const candidates = [first('h1'), shared ?? '', withoutSite(first('title'))];
  return candidates.map((text) => text.replace(/\s+/gu, ' ').trim()).find((text) => text !== '');
}

/** «Бас маман – хатшы | Сот»: what follows a dash is the name of the site, unless it is one of a job. */
function withoutSite(title: string): string {
  const [name = '', ...others] = title.split(/(?=\s[|—–]\s)/u);
  const more = others.findIndex((part) => !/^\s[—–]/u.test(part) || !isJobTitleWithin(part.slice(2).trim()));
  return [name, ...others.slice(0, more === -1 ? others.length : more)].join('');
}

function textOfFirst([element]: readonly PageElement[]): string {
  return element === undefined ? '' : textOf(element);
}

/** A page's state may hold other postings too; what the page shows tells which of them it is about. */
function chosen(stated: readonly Draft[], visible: Extraction): readonly Draft[] {
  const full = stated.filter(isCoded);
  const shown = visible.postings.filter(isCoded);
  if (shown.length === 0) return full.length > 0 || visible.postings.length > 0 ? full : stated;
  const titles = new Set(shown.map(({ title }) => foldWord(title)));
  const known = stated.filter((draft) => namesOf(draft).some((name) => titles.has(foldWord(name))));
  if (known.length === shown.length) return known;
  return stated.length === 1 && shown.length === 1 ? stated : [];
}

function namesOf({ title, titles }: Draft): string[] {
  return [title, ...Object.values(titles ?? {})];
}

/** JSON is exact about fields, and its texts have nothing of the page around them. */
function mergeStated(visible: Extraction, stated: readonly Draft[]): Extraction {
  if (stated.length === 0) return visible;
  const only = visible.postings.length === 1 && stated.length === 1 ? visible.postings[0] : undefined;
  const postings = stated.map((draft) => joined(draft, only));
  return { postings, problems: postings.some(isCoded) ? [] : visible.problems };
}

function joined(stated: Draft, visible: Draft | undefined): Draft {
  if (visible === undefined) return stated;
  // One JSON object often holds one language, while the page shows both.
  const isWider = visible.language === 'both' && isCoded(visible) && stated.language !== 'both';
  if (isWider || !isCoded(stated))
    return { ...visible, ...stated, ...languageOf(visible), sections: visible.sections };
  return { ...visible, ...stated };
}

function languageOf({ language }: Draft): Pick<Draft, 'language'> {
  return language === undefined ? {} : { language };
}
