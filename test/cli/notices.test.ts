import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Posting, SectionKind } from '../../src/model/Posting.js';
import { NOTICE_SETS } from '../notices.js';
import { runQyzmet } from './runQyzmet.js';
import { temporaryFolder } from './temporaryFolder.js';

describe.each(NOTICE_SETS)('$name', (set) => {
  const texts = readdirSync(set.folder)
    .filter((name) => name.endsWith('.txt'))
    .map((file) => join(set.folder, file));

  test('come in as text once, however often they are imported, and name as many digital skills as they do', async () => {
    const store = join(temporaryFolder(), 'store');
    const imported = await runQyzmet(['import', ...texts, '--store', store]);
    expect(imported.stderr).toContain(`: ${set.postings} new, 0 changed, 0 as before.`);
    const again = await runQyzmet(['import', ...texts, '--store', store]);
    expect(again.stderr).toContain(`: 0 new, 0 changed, ${set.postings} as before.`);
    const { stdout } = await runQyzmet(['analyze', '--store', store]);
    expect(stdout.startsWith(`${set.unspecified} of ${set.postings} postings (`)).toBe(true);
  });

  test('give the same positions in each form, and their words', async () => {
    const store = join(temporaryFolder(), 'store');
    const imported = await runQyzmet(['import', set.folder, '--store', store]);
    expect(imported.stderr).toContain(`: ${set.inAllForms} new, 0 changed, 0 as before.`);
    const postings = readFileSync(join(store, 'postings.ndjson'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Posting);
    const asText = postings.filter(({ id }) => id.includes('.txt#'));
    expect(asText).toHaveLength(set.positions);
    for (const text of asText) {
      const stem = text.id.replace('.txt#', '.#');
      const others = postings.filter(
        ({ id }) => id !== text.id && id.replace(/\.(?:docx?|pdf)#/u, '.#') === stem,
      );
      expect(others).toHaveLength(set.inAllForms / set.positions - 1);
      for (const other of others) {
        expect(other).toMatchObject({ title: text.title, categoryCode: text.categoryCode });
        for (const kind of ['duties', 'requirements'] as const)
          expect(overlap(wordsOf(text, kind), wordsOf(other, kind)), `${other.id} ${kind}`).toBeGreaterThan(
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
