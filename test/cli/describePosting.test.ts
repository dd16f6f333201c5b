import { describe, expect, test } from 'vitest';
import { prepareCoder } from '../../src/cli/prepareCoder.js';
import { describePosting } from '../../src/cli/show/describePosting.js';
import type { Posting } from '../../src/model/Posting.js';

const { coder, codebook } = await prepareCoder({ sections: ['duties', 'requirements'] });

function describeIt(rest: Partial<Posting>, text = 'Знание Excel.'): string {
  const posting: Posting = {
    id: 'a',
    title: 'Бас маман',
    sections: [{ kind: 'requirements', text }],
    ...rest,
  };
  return describePosting(posting, coder.code(posting), { color: false, contexts: codebook.contexts });
}

describe('Each code tells in words where it comes from', () => {
  test.each([
    [{}, 'position: chief (from the title: “Бас маман”)'],
    [{ unit: 'Заң бөлімі' }, 'area: legal (from the name of the unit: “Заң бөлімі”)'],
    [{ body: 'Управление финансов' }, 'area: finance (from the name of the body: “финансов”)'],
    [{ categoryCode: 'Е-R-4' }, 'tier: E-R (from the category code: “Е-R-4”)'],
    [
      { region: 'Алматы қаласы' },
      'region: almaty-city (from the region that the page states: “Алматы қаласы”)',
    ],
    [{ language: 'kk' }, 'language: kk (stated by the page)'],
    [
      { sections: [{ kind: 'duties', text: 'Excel', language: 'ru' }] },
      'language: ru (stated with the sections)',
    ],
    [{ title: 'Специалист' }, 'language: ru (told by the words of the text)'],
    [{}, 'region: unknown (nothing in the posting shows it)'],
  ] as const)('%o', (rest, line) => {
    expect(describeIt(rest)).toContain(line);
  });
});

describe('What does not count says why in words', () => {
  test.each([
    [
      'Образование: информационные системы',
      '“информационные системы” — Accepted specialities: “Образование”',
    ],
    ['ИС «Талдау» жүргізу', '“ИС” — belongs to the name “ИС «Талдау”'],
    ['Программа «Цифровой Казахстан»', '“Программа «Цифровой Казахстан” — does not count in requirements'],
    ['Департамент цифровизации', '“цифровизации” — exclusion: “Департамент цифровизации”'],
  ])('%s', (text, line) => {
    expect(describeIt({}, text)).toContain(line);
  });
});
