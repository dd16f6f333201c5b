import type { CodedPosting, Reason } from '../model/CodedPosting.js';
import { UNKNOWN } from '../model/CodedPosting.js';
import type { Language, Posting, Section } from '../model/Posting.js';
import { detectLanguage } from '../text/language.js';

/** The language of a posting and where it was read. */
export interface CodedLanguage {
  readonly language: CodedPosting['language'];
  readonly reason: Reason;
}

/** Takes the language that the page states, or that of the sections, or else the language of the words. */
export function codeLanguage(posting: Posting): CodedLanguage {
  const sources = [
    ['page', () => posting.language],
    ['sections', () => statedBySections(posting.sections)],
    ['text', () => detected(posting)],
  ] as const;
  for (const [from, read] of sources) {
    const language = read();
    if (language !== undefined) return { language, reason: { from } };
  }
  return { language: UNKNOWN, reason: { from: 'none' } };
}

function statedBySections(sections: readonly Section[]): Language | 'both' | undefined {
  return combine(sections.map(({ language }) => language));
}

/** Both, when one kind of section stands there in both languages: two versions of one posting. */
function detected({ title, titles, sections }: Posting): Language | 'both' | undefined {
  if (titles?.kk !== undefined && titles.ru !== undefined) return 'both';
  const kinds = new Map<string, Set<Language | undefined>>();
  for (const { kind, text } of sections) {
    const languages = kinds.get(kind) ?? new Set();
    kinds.set(kind, languages.add(detectLanguage(text)));
  }
  if ([...kinds.values()].some((languages) => combine(languages) === 'both')) return 'both';
  return detectLanguage([title, ...sections.map(({ text }) => text)].join('\n'));
}

function combine(languages: Iterable<Language | undefined>): Language | 'both' | undefined {
  const known = new Set(languages);
  known.delete(undefined);
  if (known.size > 1) return 'both';
  const [only] = known;
  return only;
}
