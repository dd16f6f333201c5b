import { describe, expect, onTestFinished, test } from 'vitest';
import { FileExtractor } from '../../../src/cli/files/FileExtractor.js';

describe('One file never ends the import', () => {
  test('a file that is never done, and one that ends its thread, are given up; the next ones are read', async () => {
    const extractor = new FileExtractor(new URL('./hangingWorker.js', import.meta.url), 2_000);
    onTestFinished(() => extractor.close());
    const bytes = Buffer.from('x');
    expect(await extractor.extract({ bytes, form: 'text' })).toMatchObject({ kind: 'extraction' });
    expect(await extractor.extract({ bytes, form: 'pdf' })).toMatchObject({
      kind: 'unreadable',
      reason: expect.stringMatching(/longer than 2 seconds/u) as string,
    });
    expect(await extractor.extract({ bytes, form: 'text' })).toMatchObject({ kind: 'extraction' });
    expect(await extractor.extract({ bytes, form: 'doc' })).toMatchObject({
      kind: 'unreadable',
      reason: expect.stringMatching(/could not be read/u) as string,
    });
    expect(await extractor.extract({ bytes, form: 'text' })).toMatchObject({ kind: 'extraction' });
  });
});
