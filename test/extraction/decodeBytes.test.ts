import { describe, expect, test } from 'vitest';
import { decodeBytes } from '../../src/extraction/decodeBytes.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...parts: (string | number)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...utf8(part)])));

// «Қазақ әні» in KZ-1048 and «Главный» in windows-1251.
const KAZAKH = [0x8d, 0xe0, 0xe7, 0xe0, 0x9d, 0x20, 0xbc, 0xed, 0xb3];
const RUSSIAN = [0xc3, 0xeb, 0xe0, 0xe2, 0xed, 0xfb, 0xe9];

describe('the charset of a page', () => {
  test.each<[string, Uint8Array, string | undefined, string]>([
    ['a byte order mark beats the label', bytes(0xef, 0xbb, 0xbf, 'мысал'), 'windows-1251', 'мысал'],
    ['UTF-16 is known by its mark', bytes(0xff, 0xfe, 0x3c, 0x04), undefined, 'м'],
    ['the label decides', bytes(...RUSSIAN), 'windows-1251', 'Главный'],
    ['the label may be quoted and in capitals', bytes(...RUSSIAN), ' "Windows-1251" ', 'Главный'],
    ['an unknown label is passed over', utf8('мысал'), 'x-unknown', 'мысал'],
    [
      'a meta tag decides without a label',
      bytes('<meta charset="windows-1251">', ...RUSSIAN),
      undefined,
      '<meta charset="windows-1251">Главный',
    ],
    ['strict UTF-8 needs no label', utf8('Главный маман'), undefined, 'Главный маман'],
    [
      'UTF-8 that ends within a character is UTF-8',
      bytes('Главный маман ', 0xd2),
      undefined,
      'Главный маман ',
    ],
    ['a last byte alone makes no UTF-8', bytes('Excel ', 0xe8), undefined, 'Excel и'],
    ['other bytes are windows-1251', bytes(...RUSSIAN), undefined, 'Главный'],
    ['KZ-1048 has a label', bytes(...KAZAKH), 'KZ-1048', 'Қазақ әні'],
    ['KZ-1048 labelled windows-1251 is recognised', bytes(...KAZAKH), 'windows-1251', 'Қазақ әні'],
    ['KZ-1048 without a label is recognised', bytes(...KAZAKH), undefined, 'Қазақ әні'],
    ['no bytes are no text', new Uint8Array(), undefined, ''],
  ])('%s', (_, input, label, text) => {
    expect(decodeBytes(input, label)).toBe(text);
  });

  test('is found in a meta tag up to 64 KiB into the page', () => {
    const page = bytes(
      ' '.repeat(60_000),
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">',
      ...RUSSIAN,
    );
    expect(decodeBytes(page)).toMatch(/Главный$/u);
  });

  test('every Kazakh letter of KZ-1048 is decoded', () => {
    const codes = [
      0x8d, 0x8e, 0x9d, 0x9e, 0xa1, 0xa2, 0xa3, 0xa5, 0xaa, 0xaf, 0xb2, 0xb3, 0xb4, 0xba, 0xbc, 0xbd, 0xbe,
      0xbf,
    ];
    expect(decodeBytes(Uint8Array.from(codes), 'kz-1048')).toBe('ҚҺқһҰұӘӨҒҮІіөғәҢңү');
  });
});

test('the charset that is usual for a portal decides only where neither labels nor the bytes do', () => {
  const kazakh = Uint8Array.of(0x8d, 0xe0, 0xe7);
  expect(decodeBytes(kazakh, undefined, 'kz-1048')).toBe('Қаз');
  expect(decodeBytes(kazakh, 'windows-1252', 'kz-1048')).not.toBe('Қаз');
  expect(decodeBytes(new TextEncoder().encode('Қаз'), undefined, 'kz-1048')).toBe('Қаз');
  expect(decodeBytes(Uint8Array.of(0xeb, 0xc1, 0xda), undefined, 'koi8-r')).toBe('Каз');
});
