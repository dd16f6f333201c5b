import type { Draft, Extraction } from '../../../src/extraction/Extraction.js';
import type { Language } from '../../../src/model/Posting.js';
import { foldCategoryCode } from '../../../src/text/foldLookalikes.js';
import type { Sample } from './samples.js';

/** Which fields a layout states; the title always is. */
const ALL_FIELDS = [
  'title',
  'categoryCode',
  'body',
  'unit',
  'region',
  'publishedOn',
  'closesOn',
  'salary',
] as const;
export type BenchField = (typeof ALL_FIELDS)[number];

export interface Expected {
  readonly samples: readonly Sample[];
  readonly languages: readonly Language[];
  readonly fields?: readonly BenchField[];
}

/** Everything that differs from what the layout was made from; empty is perfect. */
export function differences(extraction: Extraction, expected: Expected): string[] {
  const { samples, languages, fields = ALL_FIELDS } = expected;
  const count = extraction.postings.length;
  const wrong = count === samples.length ? [] : [`${count} postings, not ${samples.length}`];
  return [
    ...wrong,
    ...samples.flatMap((sample, index) => {
      const draft = extraction.postings[index];
      if (draft === undefined) return [`no posting for ${sample.ru.title}`];
      return [
        ...fields.flatMap((field) => fieldDifference(draft, sample, field)),
        ...languages.flatMap((language) =>
          wordDifferences(draft, sample, { language, only: languages.length === 1 }),
        ),
        ...(languages.length === 2 && draft.language !== 'both'
          ? [`language ${String(draft.language)}`]
          : []),
      ];
    }),
  ];
}

function fieldDifference(draft: Draft, sample: Sample, field: BenchField): string[] {
  const found = draft[field];
  const right =
    field === 'title' || field === 'body' || field === 'unit' || field === 'region'
      ? [sample.ru[field], sample.kk[field]].some((text) => text === found)
      : field === 'categoryCode'
        ? typeof found === 'string' && foldCategoryCode(found) === sample.categoryCode
        : JSON.stringify(found) === JSON.stringify(sample[field]);
  return right ? [] : [`${field}: ${JSON.stringify(found)}`];
}

function wordDifferences(
  draft: Draft,
  sample: Sample,
  { language, only }: { readonly language: Language; readonly only: boolean },
): string[] {
  return (['duties', 'requirements'] as const).flatMap((kind) => {
    const sections = draft.sections.filter(
      (section) => section.kind === kind && (only || section.language === language),
    );
    const found = wordsOf(sections.map(({ text }) => text).join(' '));
    const meant = wordsOf(sample[language][kind].join(' '));
    const missing = without(meant, found);
    const foreign = without(found, meant);
    return [
      ...(missing.length === 0 ? [] : [`${language} ${kind} lacks: ${missing.join(' ')}`]),
      ...(foreign.length === 0 ? [] : [`${language} ${kind} has foreign: ${foreign.join(' ')}`]),
    ];
  });
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function without(words: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return words.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
