import type { Phrase } from '../model/Codebook.js';
import { tokenise } from '../text/tokenise.js';
import type { Token } from '../text/tokenise.js';
import { commonWords } from './commonWords.js';
import type { Finding } from './Finding.js';
import { findingAt } from './Finding.js';
import type { Entry } from './listEntries.js';
import { nameOf } from './nameOf.js';
import type { WordIndex } from './WordIndex.js';
import { createWordIndex } from './WordIndex.js';

/** Words of keywords that are also found in another word, one that a keyword file lists or one that is frequent. */
export function findSharedWords(entries: readonly Entry[]): readonly Finding[] {
  return (['ru', 'kk'] as const).flatMap((language) => {
    const own = entries.filter(({ phrase }) => phrase.language === language);
    const index = createWordIndex(own.map(({ phrase }) => phrase));
    const common = findInCommonWords(index, commonWords(language));
    return language === 'ru' ? [...common, ...findInNouns(index, own)] : common;
  });
}

/** Only keywords of one word: a phrase is held together by its other words. */
function findInCommonWords(index: WordIndex<Phrase>, words: string): Finding[] {
  return tokenise(words).flatMap((token) =>
    index.classOf(token).full.flatMap((rule) => {
      const owner = index.phrasesOf(rule).find(({ rules }) => rules.length === 1)?.phrase;
      if (owner === undefined || foldOf(index, rule) === token.folded) return [];
      const message = `“${owner.text}” is also found in the frequent word «${token.text}». Add inflection: exact, or words beside it.`;
      return findingAt(owner.at, { severity: 'warning', kind: 'shared-word', message });
    }),
  );
}

/** An adjective in -ский is found in the name that it is made of: «шахтинский» in «Шахтинск». */
function findInNouns(index: WordIndex<Phrase>, entries: readonly Entry[]): Finding[] {
  const known = new Set<string>();
  return wordsOf(entries).flatMap(({ token, entry }) =>
    index.classOf(token).full.flatMap((rule) => {
      const word = foldOf(index, rule);
      const pair = `${word} ${token.folded}`;
      if (known.has(pair) || !isStemOfAdjective(token.folded, word)) return [];
      known.add(pair);
      const owner = index.phrasesOf(rule)[0]?.phrase;
      const other = nameOf(entry.phrase, owner ?? entry.phrase);
      const message = `“${word}” of “${owner?.text ?? word}” is also found in «${token.text}», another word, as in ${other}.`;
      return findingAt(owner?.at, { severity: 'note', kind: 'shared-word', message });
    }),
  );
}

function foldOf({ rules }: WordIndex<Phrase>, rule: number): string {
  return (rules[rule]?.word ?? '').toLowerCase().replaceAll('ё', 'е');
}

function isStemOfAdjective(token: string, word: string): boolean {
  const ending = word.startsWith(token) ? word.slice(token.length) : '';
  return token.endsWith('ск') && /^(?:ий|ая|ое|ие|ого|ому|их|ими|ую)$/u.test(ending);
}

function wordsOf(entries: readonly Entry[]): readonly { readonly token: Token; readonly entry: Entry }[] {
  const words = new Map<string, { readonly token: Token; readonly entry: Entry }>();
  for (const entry of entries) {
    for (const token of tokenise(entry.phrase.text)) {
      if (!words.has(token.folded)) words.set(token.folded, { token, entry });
    }
  }
  return [...words.values()];
}
