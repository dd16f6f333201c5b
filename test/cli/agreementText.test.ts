import { expect, test } from 'vitest';
import { agreementText } from '../../src/cli/agreementText.js';
import { createAgreement } from '../../src/statistics/agreement.js';
import { codedPosting } from '../statistics/codedPosting.js';

test('the table ends with all categories together, exact agreement and what is odd about the gold codes', () => {
  const gold = [
    { id: 'a', digital: true, categories: ['office', 'egov'] },
    { id: 'b', digital: true, categories: ['office'] },
    { id: 'b', digital: true, categories: ['office', 'egov'] },
    { id: 'c', digital: true },
  ];
  const counter = createAgreement(gold, ['office', 'egov']);
  const office = { id: 'office', strength: 'required' } as const;
  const egov = { id: 'egov', strength: 'desired' } as const;
  counter.add(codedPosting({ id: 'a', digital: true, categories: [office, egov] }));
  counter.add(codedPosting({ id: 'b', digital: true, categories: [office] }));
  const lines = agreementText(counter.result()).split('\n');
  expect(lines.slice(0, 3)).toEqual([
    '2 postings compared.',
    '1 gold postings are not among the coded ones: c.',
    '1 ids stand in several gold lines, of which the last was taken: b.',
  ]);
  expect(lines).toContain('all categories           4         3     1.000     0.750     0.857');
  expect(lines).toContain('1 of 2 postings have exactly the right categories (0.500).');
});
