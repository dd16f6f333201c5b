import { completeDraft } from './completeDraft.js';
import type { Draft } from './Extraction.js';

/** One draft of the two language versions of a posting; undefined if they are not in two languages. */
export function joinVersions(known: Draft, other: Draft): Draft | undefined {
  if (!isSingle(known) || !isSingle(other) || known.language === other.language) return undefined;
  return {
    ...completeDraft(known, other),
    titles: { ...titlesOf(other), ...titlesOf(known) },
    sections: withoutRepeats([...sectionsOf(known), ...sectionsOf(other)]),
    language: 'both',
  };
}

function isSingle({ language }: Draft): boolean {
  return language === 'kk' || language === 'ru';
}

function titlesOf(draft: Draft): NonNullable<Draft['titles']> {
  const { language } = draft;
  return language === 'kk' || language === 'ru' ? { [language]: draft.title, ...draft.titles } : {};
}

function sectionsOf(draft: Draft): Draft['sections'] {
  const { language } = draft;
  if (language === undefined || language === 'both') return draft.sections;
  return draft.sections.map((section) => ({ language, ...section }));
}

/** What a document says once for all positions stands in both versions. */
function withoutRepeats(sections: Draft['sections']): Draft['sections'] {
  const seen = new Set<string>();
  return sections.filter(({ kind, text }) => {
    const key = `${kind} ${text}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
