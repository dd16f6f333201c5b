import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FormTable, type TableSize } from '../../src/text/FormTable.js';
import { TextUnits } from '../../src/text/TextUnits.js';

const text = new TextUnits();

/** What a table says of a text that is one word. */
function ask(table: FormTable<string>, word: string): string | undefined {
  let hash = 0;
  text.take(word);
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return table.meaningAt(text, 0, word.length, hash);
}

/** Every seventh of these means something. */
function form(number: number): string {
  return number % 7 === 0 ? `мәні${number}` : `сөз${number}`;
}

/** A table, and how many forms it had to have classified. */
function countingTable(largest?: TableSize): {
  readonly table: FormTable<string>;
  readonly classified: () => number;
} {
  let count = 0;
  const classify = ({ text }: { readonly text: string }): string | undefined => {
    count += 1;
    return text.startsWith('мәні') ? text : undefined;
  };
  return { table: new FormTable(classify, largest), classified: () => count };
}

test('forms keep their meaning while the table grows, and are classified once', () => {
  const { table, classified } = countingTable();
  const forms = Array.from({ length: 40_000 }, (_, number) => form(number));
  for (const word of forms) ask(table, word);
  const again = forms.map((word) => ask(table, word));
  expect(again).toEqual(forms.map((word) => (word.startsWith('мәні') ? word : undefined)));
  expect(classified()).toBe(forms.length);
});

test('where words without end come, the table begins anew and says the same', () => {
  const { table, classified } = countingTable({ places: 1 << 13, letters: 1 << 16 });
  for (let number = 0; number < 50_000; number += 1) {
    expect(ask(table, form(number))).toBe(number % 7 === 0 ? form(number) : undefined);
    expect(ask(table, 'мәні')).toBe('мәні');
  }
  // The word that returns is met again after each beginning.
  expect(classified()).toBeGreaterThan(50_001);
  expect(classified()).toBeLessThan(50_100);
});

test('long forms fill a table too', () => {
  const { table, classified } = countingTable({ places: 1 << 20, letters: 1 << 16 });
  const forms = Array.from({ length: 3_000 }, (_, number) => `ұзақ${number}`.padEnd(30, 'я'));
  for (const word of [...forms, ...forms]) expect(ask(table, word)).toBeUndefined();
  expect(classified()).toBeGreaterThan(forms.length);
});

test('forms that share letters, lengths and hashes are told apart', () => {
  const anyForm = fc.string({ unit: fc.constantFrom('а', 'б', '\0', 'в'), minLength: 1, maxLength: 34 });
  fc.assert(
    fc.property(fc.array(anyForm, { maxLength: 60 }), (forms) => {
      const table = new FormTable(({ text }: { readonly text: string }) => text);
      for (const word of [...forms, ...forms]) expect(ask(table, word)).toBe(word);
    }),
  );
});
