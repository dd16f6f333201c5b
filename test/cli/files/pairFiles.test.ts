import { describe, expect, test } from 'vitest';
import { pairFiles } from '../../../src/cli/files/pairFiles.js';

function groups(...names: readonly string[]): string[][] {
  return pairFiles(names.map((name) => ({ path: name, name }))).map((group) => group.map(({ name }) => name));
}

describe('Two files are one notice in two languages when their names differ in the language at their end', () => {
  test.each([
    ['a/n_kk.docx', 'a/n_ru.pdf'],
    ['a/n-kz.txt', 'a/n-ru.txt'],
    ['a/хабарландыру қаз.doc', 'a/хабарландыру рус.doc'],
    ['a/N (KAZ).pdf', 'a/n (rus).pdf'],
    ['a/n.kk', 'a/n.ru'],
  ])('%s and %s', (first, second) => {
    expect(groups(first, 'a/other.txt', second)).toEqual([[first, second], ['a/other.txt']]);
  });

  test.each([
    ['other folders', 'a/n_kk.txt', 'b/n_ru.txt'],
    ['one language', 'a/n_kk.txt', 'a/n_kz.txt'],
    ['no sign before the language', 'a/nkk.txt', 'a/nru.txt'],
    ['three versions', 'a/n_kk.txt', 'a/n_ru.txt', 'a/n_ru.doc'],
  ])('not with %s', (_, ...names) => {
    expect(groups(...names)).toEqual(names.map((name) => [name]));
  });
});
