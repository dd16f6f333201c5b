import type { CheerioAPI } from 'cheerio/slim';
import { load } from 'cheerio/slim';
import type { Headings } from '../model/Headings.js';
import type { Section } from '../model/Posting.js';
import { cleanText } from './cleanText.js';
import type { Draft, Extraction } from './Extraction.js';
import { isTooDeep } from './isTooDeep.js';
import type { StatedPosting } from './readJobPostings.js';
import { readJobPostings } from './readJobPostings.js';
import { readPage } from './readPage.js';
import { readPostings } from './readPostings.js';
import { readSections } from './readSections.js';
import type { Source } from './Source.js';
import { stripMarkup } from './stripMarkup.js';

/** Finds the postings of a page by the words of its headings and labels, whatever its markup, and by its JSON-LD. */
export function extractHtml(html: string, headings: Headings): Extraction {
  if (isTooDeep(html)) return readPostings(strippedSource(html), headings);
  const page = load(html);
  const visible = readPostings(readPage(page), headings, pageTitle(page));
  const stated = readJobPostings(jsonTexts(page), (markup) => readSections(sourceOf(markup), headings));
  return stated.length === 0 ? visible : mergeStated(visible, stated);
}

function sourceOf(markup: string): Source {
  return isTooDeep(markup) ? strippedSource(markup) : readPage(load(markup));
}

function strippedSource(html: string): Source {
  return { text: cleanText(stripMarkup(html)), ranks: new Map(), wrapped: false };
}

function jsonTexts(page: CheerioAPI): string[] {
  return page('script[type="application/ld+json"]')
    .toArray()
    .map((script) => page(script).text());
}

/** The first h1, else what the page says for sharing, else its title without the name of the site. */
function pageTitle(page: CheerioAPI): string | undefined {
  const shared = page('meta[property="og:title"]').attr('content');
  const title = page('head > title').first().text() || page('title').first().text();
  const candidates = [page('h1').first().text(), shared ?? '', title.split(/\s[|—–]\s/u, 1)[0] ?? ''];
  return candidates.map((text) => text.replace(/\s+/gu, ' ').trim()).find((text) => text !== '');
}

/** JSON-LD is exact about fields; sections are taken from whichever of the two states duties or requirements. */
function mergeStated(visible: Extraction, stated: readonly StatedPosting[]): Extraction {
  const only = visible.postings.length <= 1 && stated.length === 1 ? visible.postings[0] : undefined;
  const postings = stated.map((posting, index) => draftOf(posting, `json-${index + 1}`, only));
  return {
    postings,
    problems: postings.some(({ sections }) => sections.some(isCoded)) ? [] : visible.problems,
  };
}

function draftOf(stated: StatedPosting, key: string, visible: Draft | undefined): Draft {
  const sections = visible?.sections.some(isCoded) === true ? visible.sections : stated.sections;
  return { key, title: '', ...visible, ...stated, sections };
}

function isCoded({ kind }: Section): boolean {
  return kind === 'duties' || kind === 'requirements';
}
