import fc from 'fast-check';
import { expect, test } from 'vitest';
import { postingChanges } from '../../../src/cli/history/postingChanges.js';
import type { Posting } from '../../../src/model/Posting.js';

const kazakh: Posting = {
  id: 'demo/101',
  title: 'Бас маман',
  titles: { kk: 'Бас маман' },
  salary: { min: 100_000 },
  sections: [{ kind: 'duties', language: 'kk', text: 'Есеп құрады, хат жазады.' }],
};
const russian: Posting = {
  id: 'demo/102',
  title: 'Главный специалист',
  sections: [
    { kind: 'duties', heading: 'Обязанности', text: 'Ведёт учёт.' },
    { kind: 'duties', text: 'Готовит отчёты в Excel.' },
  ],
};

test.each<[string, Posting, Posting, readonly [string, string][]]>([
  ['the same posting', kazakh, kazakh, []],
  ['a word', kazakh, { ...kazakh, title: 'Бас сарапшы' }, [['title', 'Бас [маман]{сарапшы}']]],
  [
    'a field within a field',
    kazakh,
    { ...kazakh, salary: { min: 120_000 } },
    [['salary.min', '[100000]{120000}']],
  ],
  ['a new field', russian, { ...russian, region: 'Абай облысы' }, [['region', '{Абай облысы}']]],
  ['a lost section', kazakh, { ...kazakh, sections: [] }, [['duties (kk)', '[Есеп құрады, хат жазады.]']]],
  [
    'the second section of a kind',
    russian,
    {
      ...russian,
      sections: [...russian.sections.slice(0, 1), { kind: 'duties', text: 'Готовит отчёты в 1С.' }],
    },
    [['duties 2', 'Готовит отчёты в [Excel.]{1С.}']],
  ],
])('%s', (_name, before, after, expected) => {
  const marks = { same: ['', ''], removed: ['[', ']'], added: ['{', '}'] } as const;
  const found = postingChanges(before, after).map(({ field, words }) => [
    field,
    words.map(({ kind, text }) => marks[kind].join(text)).join(''),
  ]);
  expect(found).toEqual(expected);
});

test('what stayed and was removed makes the old text, what stayed and was added the new one', () => {
  const text = fc
    .array(fc.constantFrom('есеп', 'отчёт', ' ', '\n', 'constructor'))
    .map((words) => words.join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      fc.pre(before !== after);
      const [change] = postingChanges({ ...kazakh, title: before }, { ...kazakh, title: after });
      const without = (kind: string): string =>
        (change?.words ?? [])
          .filter((run) => run.kind !== kind)
          .map((run) => run.text)
          .join('');
      expect([without('added'), without('removed')]).toEqual([before, after]);
    }),
  );
});
