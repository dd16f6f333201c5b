import { expect, test } from 'vitest';
import { parseCodeValues } from '../../src/lexicon/parseCodeValues.js';
import { parseContexts } from '../../src/lexicon/parseContexts.js';
import { parseCues } from '../../src/lexicon/parseCues.js';
import { parseHeadings } from '../../src/lexicon/parseHeadings.js';

const LABELS = '{ en: x, ru: x, kk: x }';

test('cues carry their strength and language', () => {
  const text =
    'format: qyzmet/cues/1\ndesired: { ru: [желательно], kk: [абзал] }\nnegated: { kk: [қажет емес] }';
  expect(parseCues('cues.yaml', text)).toMatchObject({
    kind: 'ok',
    value: [
      { text: 'желательно', language: 'ru', strength: 'desired' },
      { text: 'абзал', language: 'kk', strength: 'desired' },
      { text: 'қажет емес', language: 'kk', strength: 'negated' },
    ],
  });
});

test('a file of cues without the denying ones is told so', () => {
  expect(parseCues('cues.yaml', 'format: qyzmet/cues/1\ndesired: { ru: [желательно] }')).toEqual({
    kind: 'problems',
    problems: [{ file: 'cues.yaml', line: 1, column: 1, message: 'The file lacks “negated”. Add it.' }],
  });
});

test('a context keeps its scope, its cues and what ends it', () => {
  const text = `format: qyzmet/contexts/1\ncontexts:\n  - { id: degree, labels: ${LABELS}, scope: after, cues: { kk: [мамандығы] }, unless: { kk: [меңгеру] } }`;
  expect(parseContexts('contexts.yaml', text)).toMatchObject({
    kind: 'ok',
    value: [{ id: 'degree', scope: 'after', cues: [{ text: 'мамандығы' }], unless: [{ text: 'меңгеру' }] }],
  });
});

test('the scopes of a context are named to one who writes another', () => {
  const text = `format: qyzmet/contexts/1\ncontexts:\n  - { id: degree, labels: ${LABELS}, scope: page, cues: {} }`;
  expect(parseContexts('contexts.yaml', text)).toMatchObject({
    problems: [
      {
        line: 3,
        message: '“page” is not a value of “scope”. Use one of: sentence, clause, after, item, before, name.',
      },
    ],
  });
});

test.each(['positions', 'areas', 'regions'])('values of %s share one shape', (kind) => {
  const text = `format: qyzmet/${kind}/1\nvalues:\n  - { id: chief, labels: ${LABELS}, phrases: { ru: [главный специалист], kk: [бас маман] } }`;
  expect(parseCodeValues(`${kind}.yaml`, text)).toMatchObject({
    kind: 'ok',
    value: [{ id: 'chief', phrases: [{ text: 'главный специалист' }, { text: 'бас маман' }] }],
  });
});

test('an identifier with a space is refused', () => {
  const text = `format: qyzmet/areas/1\nvalues:\n  - { id: 'land use', labels: ${LABELS}, phrases: {} }`;
  expect(parseCodeValues('areas.yaml', text)).toMatchObject({
    problems: [
      {
        line: 3,
        message:
          '“land use” cannot serve as “id”. Use Latin letters, digits, hyphens and underscores, no digit or hyphen first.',
      },
    ],
  });
});

test('headings may be longer than a keyword', () => {
  const heading = 'Для участия в конкурсе представляются следующие нужные документы';
  const text = `format: qyzmet/headings/1\nsections: { documents: { ru: [${heading}] } }\nfields: { title: { kk: [Лауазымы] } }`;
  const parsed = parseHeadings('headings.yaml', text);
  expect(parsed.kind === 'ok' && parsed.value.sections.filter(({ texts }) => texts.length > 0)).toEqual([
    { kind: 'documents', language: 'ru', texts: [heading] },
  ]);
  expect(parsed.kind === 'ok' && parsed.value.fields.filter(({ texts }) => texts.length > 0)).toEqual([
    { field: 'title', language: 'kk', texts: ['Лауазымы'] },
  ]);
});

test('a section that the codebook does not know is refused with those it knows', () => {
  const text = 'format: qyzmet/headings/1\nsections: { tasks: {} }\nfields: {}';
  expect(parseHeadings('headings.yaml', text)).toMatchObject({
    problems: [
      {
        line: 2,
        column: 13,
        message:
          '“tasks” is not a key here. Use one of: duties, requirements, general, salary, documents, other.',
      },
    ],
  });
});
