import type { Language, Posting, Section } from '../model/Posting.js';
import { fieldsOf, LABELS } from './portalFields.js';
import type { Field } from './portalFields.js';
import { detailPath, escapeHtml, listingPath, renderFrame } from './renderFrame.js';

/** How a detail page sets out its fields and sections. */
export const LAYOUTS = ['headings', 'table', 'definitions'] as const;

export type Layout = (typeof LAYOUTS)[number];

/** One page of the list, with links to its neighbours; `page` counts from 1. */
export function renderListing(postings: readonly Posting[], page: number, pageCount: number): string {
  const cards = postings.map(renderCard).join('\n');
  const links = Array.from({ length: pageCount }, (_, index) => renderPageLink(index + 1, page)).join('\n');
  const next =
    page < pageCount
      ? `\n<a rel="next" class="pager-next" href="${listingPath(page + 1)}">Келесі / Следующая</a>`
      : '';
  return renderFrame({
    title: 'Бос лауазымдар / Вакансии',
    language: 'ru',
    main: `<section class="cards">\n${cards}\n</section>\n<nav class="pager">\n${links}${next}\n</nav>`,
  });
}

function renderPageLink(number: number, current: number): string {
  if (number === current) return `<span class="pager-current">${number}</span>`;
  return `<a class="pager-page" href="${listingPath(number)}">${number}</a>`;
}

function renderCard(posting: Posting): string {
  const language = languagesOf(posting)[0];
  const { contest, category, more } = LABELS[language];
  const href = detailPath(posting.id);
  const shown = fieldsOf(posting, language).filter(({ label }) => !UNCARDED.has(label));
  return [
    `<article class="card" lang="${language}">`,
    `<p class="kind">${contest}</p>`,
    `<p class="category">${category} ${escapeHtml(posting.categoryCode ?? '')}</p>`,
    `<h3><a class="title" href="${href}">${escapeHtml(posting.title)}</a></h3>`,
    ...shown.map(({ label, value }) => `<p>${label}: ${escapeHtml(value)}</p>`),
    `<a class="more" href="${href}">${more}</a>`,
    '</article>',
  ].join('\n');
}

/** Labels that a card writes in its own way, or not at all. */
const UNCARDED: ReadonlySet<string> = new Set(
  [LABELS.ru, LABELS.kk].flatMap((words) => [words.category, words.unit, words.region]),
);

/** The page of one posting; a bilingual one has both versions, one after the other. */
export function renderDetail(posting: Posting, layout: Layout): string {
  const languages = languagesOf(posting);
  const versions = languages.map((language) => renderVersion(posting, language, layout));
  return renderFrame({ title: posting.title, language: languages[0], main: versions.join('\n') });
}

function renderVersion(posting: Posting, language: Language, layout: Layout): string {
  const title = posting.titles?.[language] ?? posting.title;
  const sections = posting.sections.filter((section) => (section.language ?? language) === language);
  return [
    `<article class="posting" lang="${language}">`,
    `<p class="kind">${LABELS[language].contest}</p>`,
    `<h1>${escapeHtml(title)}</h1>`,
    RENDERERS[layout](fieldsOf(posting, language), sections),
    '</article>',
  ].join('\n');
}

const RENDERERS: Readonly<
  Record<Layout, (fields: readonly Field[], sections: readonly Section[]) => string>
> = {
  headings: (fields, sections) => [...fields.map(fieldLine), ...sections.map(headedSection)].join('\n'),
  table: (fields, sections) =>
    `<table class="details">\n${rows(fields, sections)
      .map(({ label, value }) => `<tr><td><b>${escapeHtml(label)}</b></td><td>${withBreaks(value)}</td></tr>`)
      .join('\n')}\n</table>`,
  definitions: (fields, sections) =>
    `<dl>\n${rows(fields, sections)
      .map(({ label, value }) => `<dt>${escapeHtml(label)}</dt>\n<dd>${withBreaks(value)}</dd>`)
      .join('\n')}\n</dl>`,
};

function fieldLine({ label, value }: Field): string {
  return `<p><strong>${escapeHtml(label)}:</strong> ${escapeHtml(value)}</p>`;
}

function headedSection(section: Section): string {
  const lines = section.text.split('\n').map(escapeHtml);
  const body =
    lines.length === 1
      ? `<p>${lines.join('')}</p>`
      : `<ul>\n${lines.map((line) => `<li>${line}</li>`).join('\n')}\n</ul>`;
  return `<h2>${escapeHtml(section.heading ?? '')}:</h2>\n${body}`;
}

function rows(fields: readonly Field[], sections: readonly Section[]): Field[] {
  return [...fields, ...sections.map(({ heading = '', text }) => ({ label: heading, value: text }))];
}

function withBreaks(text: string): string {
  return text.split('\n').map(escapeHtml).join('<br>\n');
}

function languagesOf(posting: Posting): readonly [Language, ...Language[]] {
  if (posting.language !== 'both') return [posting.language ?? 'ru'];
  return posting.sections[0]?.language === 'kk' ? ['kk', 'ru'] : ['ru', 'kk'];
}
