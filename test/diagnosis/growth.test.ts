import { growthOf } from '../countSteps.js';
import { describe, expect, test } from 'vitest';
import { createExplainer } from '../../src/diagnosis/explainText.js';
import { buildCodebook, phrase, term } from '../matching/buildCodebook.js';

const explain = createExplainer(
  buildCodebook({
    terms: [
      term('office', 'en', 'Excel'),
      term('data', 'ru', 'база данных', { notNear: [phrase('ru', 'школа')] }),
      term('it', 'ru', 'сопровождение базы данных'),
      term('egov', 'ru', 'портал'),
      term('systems', 'ru', 'портал базы'),
      term('data', 'kk', 'деректер базасы'),
    ],
  }),
);

describe('the effort of explaining grows with the length of a text, not faster', () => {
  test.each([
    ['Знание Excel и баз данных. '],
    ['департамент цифровизации, сеть школ, базы данных, '],
    ['портал базы, '],
    ['Exel, база и сопровождение, '],
    ['деректер қоры, базасы, '],
    ['Excel '],
    ['Exel '],
    ['образование Excel, закон о сети. '],
  ])('for a text that repeats %j', async (piece) => {
    expect(await growthOf(piece, (text) => explain(text, 'requirements'))).toBeLessThan(2.2);
  });
});
