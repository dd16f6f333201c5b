import type { CodedPosting, Match } from '../model/CodedPosting.js';
import type { Labels } from '../model/Codebook.js';
import { escapeMarkup, escapeUrl } from './escapeMarkup.js';
import type { Lang } from './Lang.js';
import { escapeInvisible } from './renderJson.js';
import { formatCount } from './numbers.js';
import type { Evidence, PostingPlace } from './RenderOptions.js';
import { words } from './words.js';

/** At most so many postings, and so many quotes of each, so that a browser can open the page. */
export const EVIDENCE_LIMIT = 5000;
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
    `<details class="all" id="evidence"><summary>${words[lang].evidence}</summary><p class="note" id="shown">${sentence}</p>`,
    `<button id="show-all" type="button" hidden>${words[lang].showAll}</button>`,
    ...shown.map((posting, index) =>
      renderPosting(posting, { categories, lang, place: evidence.places?.[index] }),
    ),
    '</details>',
  ].join('\n');
}

interface Surroundings {
  readonly categories: ReadonlyMap<string, Labels>;
  readonly lang: Lang;
  readonly place: PostingPlace | undefined;
}

function renderPosting(posting: CodedPosting, { categories, lang, place }: Surroundings): string {
  const url = escapeUrl(posting.url);
  const link = url === undefined ? '' : `<p><a href="${url}" rel="noreferrer">${words[lang].open}</a></p>`;
  const heading = [posting.title, posting.body]
    .filter((each) => each !== undefined && each !== '')
    .join(' · ');
  const quotes = posting.matches
    .slice(0, QUOTE_LIMIT)
    .map((match, index) => renderQuote(match, place?.contexts[index], { categories, lang }));
  const more = posting.matches.length - quotes.length;
  if (more > 0) quotes.push(`<li>… +${more}</li>`);
  const count = quotes.length === 0 ? words[lang].evidenceNone : String(posting.matches.length);
  const summary = `<span class="examples">${escapeMarkup(posting.id)}</span> ${escapeMarkup(heading)} (${count})`;
  return `<details class="posting"><summary>${summary}</summary><ul>${quotes.join('')}</ul>${link}</details>`;
}

function renderQuote(
  match: Match,
  context: readonly [before: string, after: string] | undefined,
  { categories, lang }: Omit<Surroundings, 'place'>,
): string {
  const category = categories.get(match.category)?.[lang] ?? match.category;
  const strength = words[lang][match.strength];
  const [before, after] = context ?? ['', ''];
  const opening = `${escapeMarkup(before)}${/\s$/u.test(before) ? ' ' : ''}`;
  const closing = `${/^\s/u.test(after) ? ' ' : ''}${escapeMarkup(after)}`;
  const quote = `${opening}<mark>${escapeMarkup(match.quote)}</mark>${closing}`;
  return `<li>${quote} ${escapeMarkup(category)}, ${strength}</li>`;
}

/** Where each shown posting stands in the tables, as data for the script of the page. */
export function renderPlaces({ postings, places = [] }: Evidence): string {
  const data = places.slice(0, EVIDENCE_LIMIT).map(({ rows, columns }, index) => ({
    rows: Object.fromEntries(rows),
    columns,
    categories: Object.fromEntries(
      (postings[index]?.categories ?? []).map(({ id, strength }) => [id, strength]),
    ),
  }));
  // Within a script nothing but the end of its element could be taken for markup.
  const json = escapeInvisible(JSON.stringify(data)).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="places">${json}</script>`;
}
