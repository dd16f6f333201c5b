// KZ-1048 is windows-1251 with the Kazakh letters in place of these (STRK1048-2002).
const KAZAKH = new Map([
  [0x8d, 'Қ'],
  [0x8e, 'Һ'],
  [0x9d, 'қ'],
  [0x9e, 'һ'],
  [0xa1, 'Ұ'],
  [0xa2, 'ұ'],
  [0xa3, 'Ә'],
  [0xa5, 'Ө'],
  [0xaa, 'Ғ'],
  [0xaf, 'Ү'],
  [0xb4, 'ө'],
  [0xba, 'ғ'],
  [0xbc, 'ә'],
  [0xbd, 'Ң'],
  [0xbe, 'ң'],
  [0xbf, 'ү'],
]);

const windows1251 = new TextDecoder('windows-1251');
const LETTERS = new Map(
  [...KAZAKH].map(([byte, letter]) => [windows1251.decode(Uint8Array.of(byte)), letter] as const),
);
const REPLACED = new RegExp(`[${[...LETTERS.keys()].join('')}]`, 'gu');
// Letters of KZ-1048 text read as windows-1251, inside a word with ordinary Cyrillic letters.
const MISREAD = /(?<=[а-яА-Я])[ЌќЎўЈјҐґЄєЇїЅѕ]|[ЌќЎўЈјҐґЄєЇїЅѕ](?=[а-яА-Я])/gu;

/** Text of bytes in KZ-1048, the 8-bit charset of Kazakh, which no built-in decoder knows. */
export function decodeKz1048(bytes: Uint8Array): string {
  return windows1251.decode(bytes).replace(REPLACED, (misread) => LETTERS.get(misread) ?? misread);
}

/** True for text decoded as windows-1251 that was written in KZ-1048: letters no Russian word has stand among Cyrillic ones. */
export function looksLikeKz1048(decoded: string): boolean {
  return (decoded.match(MISREAD)?.length ?? 0) >= 1;
}
