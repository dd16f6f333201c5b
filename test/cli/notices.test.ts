import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
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
});
