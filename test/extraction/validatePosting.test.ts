import { describe, expect, test } from 'vitest';
import { validatePosting } from '../../src/extraction/validatePosting.js';

const posting = {
  id: 'a-1',
  title: 'Бас маман',
  language: 'both',
  publishedOn: '2026-03-08',
  salary: { min: 83282 },
  sections: [{ kind: 'duties', heading: 'Қызметтік міндеттері', text: 'есеп дайындау', language: 'kk' }],
};

describe('a posting of the interchange format', () => {
  test('is accepted as it is, with the properties of other programs', () => {
    const value = { ...posting, ourNote: { kept: true } };
    expect(validatePosting(value)).toEqual({ kind: 'ok', posting: value });
  });

  test.each<[unknown, RegExp]>([
    [null, /the posting should be of type object/u],
    [{ ...posting, id: undefined }, /"id"/u],
    [{ title: 'Маман', sections: [] }, /lacks the field "id"/u],
    [{ ...posting, title: 5 }, /"title" should be of type string/u],
    [{ ...posting, language: 'en' }, /"language" should be one of \["kk","ru","both"\]/u],
    [
      { ...posting, publishedOn: '08.03.2026' },
      /"publishedOn" should be a calendar date written YYYY-MM-DD/u,
    ],
    [{ ...posting, closesOn: '2026-02-31' }, /"closesOn" should be a date that exists, not 2026-02-31/u],
    [{ ...posting, salary: { min: '83 282' } }, /"salary\.min" should be of type number/u],
    [{ ...posting, sections: [{ kind: 'tasks', text: '' }] }, /"sections\.0\.kind" should be one of/u],
    [{ ...posting, sections: [{ kind: 'duties' }] }, /"sections\.0" lacks the field "text"/u],
  ])('is refused with the field and what it should be: %j', (value, message) => {
    const check = validatePosting(value);
    expect(check.kind === 'invalid' ? check.message : 'accepted').toMatch(message);
  });
});
