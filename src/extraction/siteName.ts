import type { CheerioAPI } from 'cheerio/slim';
import { elementsOf, textOf } from './elementsOf.js';
import type { PageElement } from './pageNodes.js';

// «site-title», «header__title», «logo», but not «card-header» or «top-news».
const NAME =
  /(?:^|\s)(?:site[-_]?(?:title|name|description|header|logo)|(?:header|head|top)(?:[-_]{0,2}(?:title|name|logo|text|line|bar|inner|gov))?|logo|(?:navbar[-_])?brand|masthead|banner)(?:\s|$)/iu;
const LONGEST = 300;
const MOST = 10;

/** What the head of a page says about the site: its title, its first header, and short lines in elements that are called so. */
export function siteName(page: CheerioAPI): string {
  const named = elementsOf(page, isOfHead);
  const [header] = named.filter(({ name }) => name === 'header');
  return named
    .filter((element) => element.name !== 'header' || element === header)
    .slice(0, MOST)
    .map((element) => textOf(element).replace(/\s+/gu, ' ').trim())
    .filter((text) => text.length <= LONGEST)
    .join('\n');
}

const TRAIL = /(?:^|[\s_-])(?:breadcrumbs?|crumbs?|pathway)(?:$|[\s_-])/iu;
const SEPARATED = /\s[/|»›>→·]\s/u;

/** The trails that say where in its site a page stands («Главная / область Абай / …»). */
export function pageTrail(page: CheerioAPI): string {
  return elementsOf(page, ({ name, attribs }) => name === 'nav' || TRAIL.test(attribs['class'] ?? ''))
    .slice(0, MOST)
    .filter((element) => element.name !== 'nav' || SEPARATED.test(textOf(element).slice(0, LONGEST)))
    .map((element) => textOf(element).replace(/\s+/gu, ' ').trim())
    .filter((text) => text.length <= LONGEST)
    .join('\n');
}

function isOfHead({ name, attribs }: PageElement): boolean {
  if (name === 'title' || name === 'header') return true;
  return [attribs['class'], attribs['id']].some(
    (names) => names !== undefined && NAME.test(names.slice(0, 500)),
  );
}
