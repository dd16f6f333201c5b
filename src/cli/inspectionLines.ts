import type { Explanation } from '../extraction/explainExtraction.js';
import type { Salary } from '../model/Posting.js';
import type { PageInspection } from './inspectPage.js';

const LINKS_SHOWN = 3;

/** An inspection in sentences, for a person who adapts a profile. */
export function inspectionLines(inspection: PageInspection): readonly string[] {
  return [
    `${inspection.url} (${inspection.contentType || 'no content type'})`,
    '',
    ...listLines(inspection),
    '',
    ...postingLines(inspection),
  ];
}

function listLines({ list, versions, switches }: PageInspection): string[] {
  const { postings, next, problem, parts, archives } = list;
  const more = postings.length - LINKS_SHOWN;
  return [
    `As a list: ${postings.length} ${postings.length === 1 ? 'link' : 'links'} to postings.`,
    ...postings
      .slice(0, LINKS_SHOWN)
      .flatMap(({ id, url, fields = {} }) => [
        `  ${url}  (id ${id})`,
        ...Object.entries(fields).map(
          ([name, value]) => `    ${name} = ${valueOf(value)}, as the list states`,
        ),
      ]),
    ...(more > 0 ? [`  … and ${more} more`] : []),
    ...(problem === undefined ? [] : [`  ${problem}`]),
    next === undefined
      ? '  No next page was found: the list ends here, or the profile must say how it is turned.'
      : `  Next page: ${next}`,
    ...few('Seems to be a further part, which a profile must name among its starts', parts),
    ...versions.map((url) => `  In another language: ${url}`),
    ...switches.map((url) => `  In another language, if what stands there is the same: ${url}`),
    ...archives.map((url) => `  An archive, which is not read: ${url}`),
  ];
}

/** Pay has two ends. */
function valueOf(value: string | Salary): string {
  return typeof value === 'string' ? value : `${value.min ?? ''}–${value.max ?? ''}`;
}

function few(name: string, urls: readonly string[]): string[] {
  const more = urls.length - LINKS_SHOWN;
  return [
    ...urls.slice(0, LINKS_SHOWN).map((url) => `  ${name}: ${url}`),
    ...(more > 0 ? [`  … and ${more} more`] : []),
  ];
}

function postingLines({ posting, supplements }: PageInspection): string[] {
  const { extraction, recognised, missing, concluded } = posting;
  const count = extraction.postings.length;
  return [
    `As a posting: ${count === 0 ? 'none was recognised.' : `${count} found.`}`,
    ...recognised.map((item) => `  ${recognisedLine(item)}`),
    ...concluded.map(
      ({ title, field, value }) =>
        `  “${title}”: ${field} = ${value}, which no label states: from ${SOURCES[field]}`,
    ),
    ...missing.map(({ title, parts }) =>
      parts.length === 0 ? `  “${title}” has every part.` : `  “${title}” lacks: ${parts.join(', ')}`,
    ),
    ...supplements.map((url) => `  More of its text may stand at ${url}, which a crawl follows`),
    ...extraction.problems.map((problem) => `  ${problem}`),
  ];
}

const SOURCES = {
  body: 'its announcement or the site',
  region: 'its body, its address or the site',
} as const;

function recognisedLine({ place, words, kind, means, value }: Explanation['recognised'][number]): string {
  if (kind === 'unknown heading') return `${place}: «${words}» is a heading of unknown words`;
  const stated = value === undefined ? '' : ` = ${value}`;
  return `${place}: ${kind} «${words}» → ${means}${stated}`;
}
