import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CoveredField, NO_COVERAGE } from '../../src/scraping/FieldCoverage.js';
import { findDrift, type RunFigures } from '../../src/scraping/findDrift.js';

function run(
  found: number,
  postings: number,
  stated: Partial<Record<CoveredField, number>> = {},
): RunFigures {
  const coverage = { ...NO_COVERAGE, postings };
  for (const field of ['title', 'duties', 'region'] as const) coverage[field] = stated[field] ?? postings;
  return { found, coverage };
}

const usual = Array.from({ length: 5 }, () => run(100, 100));

test.each([
  ['no run came before', run(3, 3), [], false, 0],
  ['as many as ever', run(98, 98), usual, false, 0],
  ['half of the usual number', run(50, 50), usual, false, 0],
  ['less than half', run(49, 49), usual, true, 1],
  ['less than half of very few', run(3, 3), [run(9, 9)], false, 0],
  ['one odd run among the earlier', run(90, 90), [run(500, 90), run(90, 90), run(92, 90)], false, 0],
  ['a field falls by 20 points', run(100, 100, { region: 80 }), usual, false, 0],
  ['a field falls by more', run(100, 100, { region: 79 }), usual, false, 1],
  ['two fields fall', run(100, 50, { region: 0, duties: 5 }), usual, false, 2],
  ['a field that was always rare', run(100, 50), [run(100, 50, { region: 5 })], false, 0],
  ['too few postings were read to tell', run(100, 19, { region: 0 }), usual, false, 0],
  ['too few postings were read before', run(100, 40, { region: 0 }), [run(100, 19)], false, 0],
  ['fewer and poorer', run(20, 20, { duties: 0 }), usual, true, 2],
])('%s', (_name, now, earlier, collapsed, findings) => {
  const drift = findDrift(now, earlier);
  expect([drift.collapsed, drift.findings.length]).toEqual([collapsed, findings]);
});

test('the sentences give both figures', () => {
  expect(findDrift(run(40, 40, { duties: 10 }), usual).findings).toEqual([
    '40 postings were found where earlier runs found 100; nothing was closed.',
    'Only 25 % of the postings read state “duties”, where earlier runs read it in 100 %.',
  ]);
});

test('a run never drifts from itself', () => {
  const figures = fc
    .tuple(fc.nat(5000), fc.nat(300), fc.nat(300))
    .map(([found, a, b]) => run(found, Math.max(a, b), { duties: Math.min(a, b) }));
  fc.assert(
    fc.property(figures, (same) => {
      expect(findDrift(same, [same, same]).findings).toEqual([]);
    }),
  );
});
