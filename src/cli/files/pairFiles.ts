import type { FileSource } from './FileSource.js';

// «notice_kk.docx» and «notice_ru.pdf»: the language stands last, after a sign or a blank.
const VERSION = /^(.*[^\s_.()-])[\s_.(-]+(kk|kz|kaz|каз|қаз|ru|rus|рус)\)?(?:\.\p{L}+)?$/iu;

/** A file, or the two files whose names say that they are one notice in Kazakh and in Russian. */
export type FileGroup = readonly [FileSource] | readonly [FileSource, FileSource];

/** Puts files that are versions of one notice together; the pair stands where its first file stood. */
export function pairFiles(sources: readonly FileSource[]): FileGroup[] {
  const byStem = new Map<string, FileSource[]>();
  for (const source of sources) {
    const stem = stemOf(source);
    if (stem !== undefined) byStem.set(stem, [...(byStem.get(stem) ?? []), source]);
  }
  return sources.flatMap((source): FileGroup[] => {
    const [first, second, ...others] = byStem.get(stemOf(source) ?? '') ?? [];
    if (first === undefined || second === undefined || others.length > 0) return [[source]];
    if (languageOf(first) === languageOf(second)) return [[source]];
    return source === first ? [[first, second]] : [];
  });
}

function stemOf({ name }: FileSource): string | undefined {
  return VERSION.exec(name)?.[1]?.toLowerCase();
}

function languageOf({ name }: FileSource): 'kk' | 'ru' {
  return /^(?:ru|рус)/iu.test(VERSION.exec(name)?.[2] ?? '') ? 'ru' : 'kk';
}
