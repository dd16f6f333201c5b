import type { Language, Posting } from '../model/Posting.js';

/** What a person should know of postings of one document that are perhaps versions of each other, and were not joined. */
export function unpairedVersions(postings: readonly Pick<Posting, 'language'>[]): string | undefined {
  const [kazakh, russian] = [countIn('kk', postings), countIn('ru', postings)];
  if (kazakh === 0 || russian === 0) return undefined;
  return `${kazakh} ${kazakh === 1 ? 'posting' : 'postings'} in Kazakh and ${russian} in Russian may be versions of each other; it is not certain which belong together, so each counts by itself.`;
}

function countIn(language: Language, postings: readonly Pick<Posting, 'language'>[]): number {
  return postings.filter((posting) => posting.language === language).length;
}
