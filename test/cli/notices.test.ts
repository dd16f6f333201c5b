import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Posting, SectionKind } from '../../src/model/Posting.js';
import { runQyzmet } from './runQyzmet.js';
import { temporaryFolder } from './temporaryFolder.js';

/** Real notices are no part of the repository; who has some names their folder. */
const NOTICES = process.env['QYZMET_NOTICES'];

describe.skipIf(NOTICES === undefined)('Real notices (folder named by QYZMET_NOTICES)', () => {
  test('six positions come in, and none names a digital skill although the boilerplate is full of portals', async () => {
    const folder = NOTICES ?? '';
    const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
    const store = join(temporaryFolder(), 'store');
    const imported = await runQyzmet([
      'import',
      ...files.map((name) => join(folder, name)),
      '--store',
      store,
    ]);
    expect(imported.stderr).toMatch(/: 6 new, 0 changed, 0 as before\./u);
    const again = await runQyzmet(['import', ...files.map((name) => join(folder, name)), '--store', store]);
    expect(again.stderr).toMatch(/: 0 new, 0 changed, 6 as before\./u);
    const analysis = await runQyzmet(['analyze', '--store', store]);
    expect(analysis.stdout).toMatch(/^6 of 6 postings \(100\.0\s%/u);
  });

  test('the .doc and .pdf forms give the same positions as the text, and their words', async () => {
    const store = join(temporaryFolder(), 'store');
    const imported = await runQyzmet(['import', NOTICES ?? '', '--store', store]);
    expect(imported.stderr).toMatch(/: 12 new, 0 changed, 0 as before\./u);
    const postings = readFileSync(join(store, 'postings.ndjson'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Posting);
    const texts = postings.filter(({ id }) => id.includes('.txt#'));
    expect(texts).toHaveLength(6);
    for (const text of texts) {
      const stem = text.id.replace('.txt#', '.#');
      const other = postings.find(({ id }) => id !== text.id && id.replace(/\.(?:doc|pdf)#/u, '.#') === stem);
      expect(other).toMatchObject({ title: text.title, categoryCode: text.categoryCode });
      for (const kind of ['duties', 'requirements'] as const) {
        expect(overlap(wordsOf(text, kind), wordsOf(other, kind)), `${text.id} ${kind}`).toBeGreaterThan(
          0.97,
        );
      }
    }
  });
});

function wordsOf(posting: Posting | undefined, kind: SectionKind): string[] {
  const sections = posting?.sections.filter((section) => section.kind === kind) ?? [];
  return sections.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** The share of words that two texts have in common, each as often as it occurs (Dice's coefficient). */
function overlap(left: readonly string[], right: readonly string[]): number {
  const remaining = [...right];
  const common = left.filter((word) => {
    const place = remaining.indexOf(word);
    if (place >= 0) remaining.splice(place, 1);
    return place >= 0;
  });
  return (2 * common.length) / (left.length + right.length);
}
