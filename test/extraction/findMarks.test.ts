import { describe, expect, test } from 'vitest';
import { compileHeadings } from '../../src/extraction/compileHeadings.js';
import type { Phrase } from '../../src/extraction/compileHeadings.js';
import { findMarks } from '../../src/extraction/findMarks.js';
import { shippedHeadings } from './shippedHeadings.js';

class CountedIndex extends Map<string, readonly Phrase[]> {
  lookups = 0;

  override get(word: string): readonly Phrase[] | undefined {
    this.lookups += 1;
    return super.get(word);
  }
}

function lookupsIn(text: string): number {
  const { phrases, heads } = compileHeadings(shippedHeadings());
  const counted = { phrases: new CountedIndex(phrases), heads: new CountedIndex(heads) };
  findMarks({ text, ranks: new Map([[0, 7]]), wrapped: false }, counted);
  return counted.phrases.lookups + counted.heads.lookups;
}

describe('twice as much text takes no more than about twice as many looks into the headings', () => {
  test.each([
    ['labels without values', 'Категория\nСанаты\n'],
    ['labels on one endless line', 'Категория: D-O-4 Санаты: D-O-4 '],
    ['headings with strokes', 'Требования / Талаптар / '],
    ['numbered positions', '1. Главный специалист, D-O-4 (1 единица)\nТребования: опыт\n'],
    ['lines that address someone', 'Маманға қойылатын талаптар\nОбязанности для должности\n'],
    ['capitals', 'А Б В Г Д '],
    ['dates', 'Дата публикации: 01.02.2026. Заявки принимаются до 03.02.2026. '],
  ])('%s', (_, piece) => {
    const once = lookupsIn(piece.repeat(1_000));
    expect(once).toBeGreaterThan(0);
    expect(lookupsIn(piece.repeat(2_000))).toBeLessThan(once * 2.2);
  });
});
