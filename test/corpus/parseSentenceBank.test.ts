import { describe, expect, test } from 'vitest';
import { parseSentenceBank } from '../../src/corpus/parseSentenceBank.js';
import { TRAPS } from '../../src/corpus/SentenceBank.js';
import type { Sentence } from '../../src/corpus/SentenceBank.js';
import { bankText, readBank } from './bank.js';

const bank = readBank();
const ofKind = (kind: Sentence['kind']): Sentence[] => bank.sentences.filter((one) => one.kind === kind);

const CATEGORIES = [
  'literacy',
  'office',
  'egov',
  'systems',
  'documents',
  'data',
  'it',
  'security',
  'media',
  'transformation',
];

const AREAS = [
  'legal',
  'finance',
  'procurement',
  'personnel',
  'records',
  'it',
  'communications',
  'economy',
  'control',
  'social',
  'education',
  'health',
  'agriculture',
  'construction',
  'internal-policy',
  'services',
  'security',
  'other',
];

describe('the shipped sentence bank', () => {
  test.each(['ru', 'kk'] as const)('has at least 300 different sentences in %s', (language) => {
    const texts = new Set(bank.sentences.map((sentence) => sentence.text[language]));
    expect(texts.size).toBeGreaterThanOrEqual(300);
    expect(texts.size).toBe(bank.sentences.length);
  });

  test('has at least 110 skills and 80 traps', () => {
    expect(ofKind('skill').length).toBeGreaterThanOrEqual(110);
    expect(ofKind('trap').length).toBeGreaterThanOrEqual(80);
  });

  test('labels skills with categories of the codebook, each required and desired somewhere', () => {
    const stated = ofKind('skill').flatMap((one) => (one.kind === 'skill' ? one.categories : []));
    expect(new Set(stated.map(({ id }) => id))).toEqual(new Set(CATEGORIES));
    for (const id of CATEGORIES) {
      const strengths = stated.filter((one) => one.id === id).map(({ strength }) => strength);
      expect(strengths).toEqual(expect.arrayContaining(['required', 'desired']));
    }
  });

  test('has a skill sentence that makes a posting digital, whichever it is', () => {
    const powerless = ofKind('skill').filter(
      (one) => one.kind === 'skill' && one.categories.every(({ strength }) => strength === 'negated'),
    );
    expect(powerless).toEqual([]);
  });

  test.each(TRAPS)('has at least three traps of the row %s', (row) => {
    const traps = bank.sentences.filter((one) => one.kind === 'trap' && one.trap === row);
    expect(traps.length).toBeGreaterThanOrEqual(3);
  });

  test('denies every category somewhere', () => {
    const denied = bank.sentences.flatMap((one) => (one.kind === 'trap' ? one.categories : []));
    const skillsDenied = bank.sentences
      .flatMap((one) => (one.kind === 'skill' ? one.categories : []))
      .filter(({ strength }) => strength === 'negated');
    expect(denied.every(({ strength }) => strength === 'negated')).toBe(true);
    expect(new Set([...denied, ...skillsDenied].map(({ id }) => id))).toEqual(new Set(CATEGORIES));
  });

  test.each(AREAS)('has duties, an education, a unit and a sphere for the area %s', (area) => {
    const plain = bank.sentences.filter((one) => one.kind === 'plain' && one.area === area);
    expect(plain.filter(({ section }) => section === 'duties').length).toBeGreaterThanOrEqual(5);
    expect(plain.filter(({ section }) => section === 'requirements').length).toBeGreaterThanOrEqual(1);
    expect(bank.units.some((unit) => unit.area === area)).toBe(true);
    expect(bank.spheres.some((sphere) => sphere.area === area)).toBe(true);
  });

  test('writes Kazakh with Kazakh letters or words, never a copy of the Russian', () => {
    const copies = bank.sentences.filter(({ text }) => text.kk === text.ru);
    expect(copies).toEqual([]);
    const withoutKazakh = bank.sentences.filter(({ text }) => !/[әғқңөұүһі]/iu.test(text.kk));
    expect(withoutKazakh.map(({ id }) => id)).toEqual([]);
    const russianWithKazakh = bank.sentences.filter(({ text }) =>
      /[әғқңөұүһі]/iu.test(text.ru.replaceAll(/«[^»]*»/gu, '')),
    );
    expect(russianWithKazakh.map(({ id }) => id)).toEqual([]);
  });

  test.each(['skills.yaml', 'traps.yaml', 'plain.yaml', 'frame.yaml'])(
    'says first that %s is synthetic',
    (name) => {
      expect(bankText(name)).toMatch(/^# Synthetic:/u);
    },
  );
});

describe('parseSentenceBank', () => {
  const parse = (text: string): unknown => parseSentenceBank([{ name: 'bank.yaml', text }]);

  test('takes a strength of its own over the sentence’s', () => {
    const text =
      'kind: skill\nduties:\n  - {id: a, categories: [office, "egov:negated"], strength: desired, ru: Знание, kk: Білу}';
    const [sentence] = parseSentenceBank([{ name: 'bank.yaml', text }]).sentences;
    expect(sentence).toMatchObject({
      categories: [
        { id: 'office', strength: 'desired' },
        { id: 'egov', strength: 'negated' },
      ],
    });
  });

  test.each([
    [
      'a skill without categories',
      'kind: skill\nduties:\n  - {id: a, ru: Да, kk: Иә}',
      /duties\[0\].*categories/u,
    ],
    ['a missing translation', 'kind: skill\nduties:\n  - {id: a, categories: [it], ru: Да}', /“kk”/u],
    [
      'an unknown trap',
      'kind: trap\nduties:\n  - {id: a, trap: hole, ru: Да, kk: Иә}',
      /hole is none of how-to-apply/u,
    ],
    [
      'a negated trap without categories',
      'kind: trap\nduties:\n  - {id: a, trap: negated, ru: Да, kk: Иә}',
      /categories/u,
    ],
    [
      'an id that occurs twice',
      'kind: trap\nduties:\n  - {id: a, trap: system, ru: Да, kk: Иә}\n  - {id: a, trap: system, ru: Да, kk: Иә}',
      /a occurs twice/u,
    ],
    ['an unknown tier', 'bodies:\n  - {tier: Z, ru: Да, kk: Иә}', /Z is none of A, B/u],
    ['a file that is a list', '- 1', /bank\.yaml: expected a mapping/u],
  ])('refuses %s and names the place', (_, text, message) => {
    expect(() => parse(text)).toThrow(message);
  });
});
