import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { convertDocument } from '../../src/documents/convertDocument.js';

const fixture = (name: string): Buffer =>
  readFileSync(new URL(`../../fixtures/documents/${name}`, import.meta.url));
const BLANK = `%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 100 100]>> endobj
trailer <</Root 1 0 R>>`;

/** The document with the flag set by which Word marks encrypted text. */
function encrypted(): Buffer {
  const bytes = Buffer.from(fixture('fountains-ru.doc'));
  const start = bytes.indexOf(Buffer.from([0xec, 0xa5]));
  bytes.writeUInt8(bytes.readUInt8(start + 11) | 1, start + 11);
  return bytes;
}

describe('Documents that cannot be read say why', () => {
  test.each([
    ['a PDF of pictures', 'pdf', Buffer.from(BLANK), /only pictures; run OCR/u],
    ['a PDF cut off at its head', 'pdf', fixture('fountains-ru.pdf').subarray(0, 400), /damaged|pictures/u],
    ['a .doc cut off', 'doc', fixture('fountains-ru.doc').subarray(0, 1_500), /damaged/u],
    ['an encrypted .doc', 'doc', encrypted(), /password/u],
  ] as const)('%s', async (_, form, bytes, reason) => {
    expect(await convertDocument(bytes, form)).toMatchObject({
      kind: 'unreadable',
      reason: expect.stringMatching(reason) as string,
    });
  });
});
