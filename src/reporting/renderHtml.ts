import type { Labels } from '../model/Codebook.js';
import type { Gap, Report } from '../model/Table.js';
import { escapeMarkup } from './escapeMarkup.js';
import { headlineSentence, titleOf } from './headlineSentence.js';
import type { Lang } from './Lang.js';
import { formatCount, formatShare } from './numbers.js';
import { PAGE_SCRIPT, PAGE_SCRIPT_DIGEST } from './pageScript.js';
import { PAGE_STYLE, PAGE_STYLE_DIGEST } from './pageStyle.js';
import { renderEvidence, renderPlaces } from './renderEvidence.js';
import { renderFigure } from './renderFigure.js';
import { renderHtmlTable } from './renderHtmlTable.js';
import type { RenderOptions } from './RenderOptions.js';
import { words } from './words.js';
import { shownExamples } from './shownExamples.js';

/** No script, no outside asset, no style but our own. */
const POLICY = `default-src 'none'; style-src 'sha256-${PAGE_STYLE_DIGEST}'; base-uri 'none'; form-action 'none'`;

/** The same with our own script, which shows the postings behind a cell. */
const SCRIPT_POLICY = `${POLICY}; script-src 'sha256-${PAGE_SCRIPT_DIGEST}'`;

/** Tables that the page also shows as figures, the study's first figure before the others. */
const DRAWN = ['area', 'position', 'month'];

function renderFigures(report: Report, options: RenderOptions): readonly string[] {
  const there = DRAWN.filter((table) => report.tables.some(({ id }) => id === table));
  const figures = there.length === 0 ? [{}] : there.map((table) => ({ table }));
  return figures.map((chosen) => `<figure>${renderFigure(report, { ...options, ...chosen })}</figure>`);
}

/** The report as one page that needs nothing else: notice, headline, figure, tables, gaps, evidence, method, provenance. */
export function renderHtml(report: Report, options: RenderOptions = {}): string {
  const { lang = 'en', evidence } = options;
  const text = words[lang];
  const title = escapeMarkup(titleOf(report, lang));
  const isLinked = evidence?.places !== undefined;
  const isSurvey = 'respondents' in report.headline;
  const sections = [
    ...renderNotice(report.notice, lang),
    `<h1>${title}</h1>`,
    renderHeadline(report, lang),
    ...(isSurvey ? [] : renderFigures(report, options)),
    ...report.tables.map((table, index) => renderHtmlTable(table, index, { lang, isLinked })),
    renderGaps(report.gaps, lang),
    ...(evidence === undefined ? [] : [renderEvidence(evidence, categoryLabels(report), lang)]),
    ...(isSurvey
      ? []
      : [
          `<section><h2>${text.method}</h2>${text.methodText.map((each) => `<p>${each}</p>`).join('')}</section>`,
        ]),
    renderProvenance(report.provenance, lang),
  ];
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${isLinked ? SCRIPT_POLICY : POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${PAGE_STYLE}</style>
</head>
<body><main>
${sections.join('\n')}
</main>${evidence?.places === undefined ? '' : `${renderPlaces(evidence)}<script>${PAGE_SCRIPT}</script>`}</body>
</html>
`;
}

const renderNotice = (notice: Labels | undefined, lang: Lang): readonly string[] =>
  notice === undefined ? [] : [`<p class="notice" role="note">${escapeMarkup(notice[lang])}</p>`];

function renderHeadline(report: Report, lang: Lang): string {
  const cell = 'respondents' in report.headline ? undefined : report.headline.withoutDigital;
  const figure =
    cell === undefined || cell.share === null
      ? ''
      : `<strong aria-hidden="true">${formatShare(cell, lang)}</strong>`;
  return `<div class="headline">${figure}<p>${escapeMarkup(headlineSentence(report.headline, lang))}</p></div>`;
}

function renderGaps(gaps: readonly Gap[], lang: Lang): string {
  const found = gaps.filter(({ count }) => count > 0).map((gap) => renderGap(gap, lang));
  const list = found.length === 0 ? `<p>${words[lang].gapsNone}</p>` : `<ul>${found.join('\n')}</ul>`;
  return `<section><h2>${words[lang].gaps}</h2>${list}</section>`;
}

function renderGap(gap: Gap, lang: Lang): string {
  const examples = escapeMarkup(shownExamples(gap));
  const list = examples === '' ? '' : ` <span class="examples">${words[lang].examples} ${examples}</span>`;
  return `<li>${escapeMarkup(gap.labels[lang])}: <b>${formatCount(gap.count, lang)}</b>${list}</li>`;
}

function renderProvenance(lines: readonly Labels[], lang: Lang): string {
  if (lines.length === 0) return '';
  const list = lines.map((line) => `<li>${escapeMarkup(line[lang])}</li>`).join('');
  return `<section><h2>${words[lang].provenance}</h2><ul>${list}</ul></section>`;
}

const categoryLabels = (report: Report): ReadonlyMap<string, Labels> =>
  new Map(report.tables.find(({ id }) => id === 'categories')?.rows.map((row) => [row.id, row.labels]));
