import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

describe('The one direction of imports is guarded', () => {
  test.each([
    ['text', "import '../cli/exitCodes.js';", 'text-imports-only-model'],
    ['statistics', "import 'node:fs';", 'pure-folders-do-no-input-or-output'],
    ['store', "import 'undici';", 'only-scraping-uses-undici'],
    ['matching', "import 'natural';", 'only-the-vendored-files-of-natural'],
  ])('an import planted in %s fails the check', (folder, code, rule) => {
    const planted = `src/${folder}/planted.ts`;
    writeFileSync(`${ROOT}${planted}`, `${code}\n`);
    try {
      const run = spawnSync('npx', ['depcruise', '--config', '.dependency-cruiser.mjs', planted], {
        cwd: ROOT,
        encoding: 'utf8',
      });
      expect(run.stdout).toContain(rule);
      expect(run.status).not.toBe(0);
    } finally {
      rmSync(`${ROOT}${planted}`);
    }
  });
});
