import type { CodedPosting, Match } from '../model/CodedPosting.js';
import type { Labels } from '../model/Codebook.js';
import { escapeMarkup, escapeUrl } from './escapeMarkup.js';
import type { Lang } from './Lang.js';
import { formatCount } from './numbers.js';
import type { Evidence } from './RenderOptions.js';
import { words } from './words.js';

/** At most so many postings, and so many quotes of each, so that a browser can open the page. */
export const EVIDENCE_LIMIT = 1000;
const QUOTE_LIMIT = 40;

/** A folded list of postings with the words that coded them; says how many of them it shows. */
export function renderEvidence(
  evidence: Evidence,
  categories: ReadonlyMap<string, Labels>,
  lang: Lang,
): string {
  const shown = evidence.postings.slice(0, EVIDENCE_LIMIT);
  const total = Math.max(evidence.total, evidence.postings.length);
  const sentence = words[lang].evidenceShown(formatCount(shown.length, lang), formatCount(total, lang));
  return [
    `<details class="all"><summary>${words[lang].evidence}</summary><p class="note">${sentence}</p>`,
    ...shown.map((posting) => renderPosting(posting, categories, lang)),
    '</details>',
  ].join('\n');
}

function renderPosting(posting: CodedPosting, categories: ReadonlyMap<string, Labels>, lang: Lang): string {
  const url = escapeUrl(posting.url);
  const link = url === undefined ? '' : `<p><a href="${url}" rel="noreferrer">${words[lang].open}</a></p>`;
  const heading = [posting.title, posting.body]
    .filter((each) => each !== undefined && each !== '')
    .join(' · ');
  const quotes = posting.matches.slice(0, QUOTE_LIMIT).map((match) => renderQuote(match, categories, lang));
  const more = posting.matches.length - quotes.length;
  if (more > 0) quotes.push(`<li>… +${more}</li>`);
  const count = quotes.length === 0 ? words[lang].evidenceNone : String(posting.matches.length);
  const summary = `<span class="examples">${escapeMarkup(posting.id)}</span> ${escapeMarkup(heading)} (${count})`;
  return `<details><summary>${summary}</summary><ul>${quotes.join('')}</ul>${link}</details>`;
}

function renderQuote(match: Match, categories: ReadonlyMap<string, Labels>, lang: Lang): string {
  const category = categories.get(match.category)?.[lang] ?? match.category;
  const strength = words[lang][match.strength];
  return `<li><mark>${escapeMarkup(match.quote)}</mark> ${escapeMarkup(category)}, ${strength}</li>`;
}
