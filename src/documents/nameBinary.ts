const PICTURE = 'it is a picture; turn it into text first (OCR), and save that as .txt or .docx.';
const ARCHIVE = 'it is an archive; unpack it and import the files in it.';
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['\u00FF\u00D8\u00FF', PICTURE],
  ['\u0089PNG', PICTURE],
  ['GIF8', PICTURE],
  ['II*\u0000', PICTURE],
  ['MM\u0000*', PICTURE],
  ['Rar!', ARCHIVE],
  ['7z\u00BC\u00AF', ARCHIVE],
  ['\u00FD7zXZ', ARCHIVE],
  ['SQLite format 3', 'it is a database; export its postings as CSV or JSON.'],
];

/** Says what a file without text is, or nothing when its bytes may be text. */
export function nameBinary(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature));
  if (known !== undefined) return known[1];
  if (/^(?:\u00FF\u00FE|\u00FE\u00FF)/u.test(start)) return undefined;
  return bytes.includes(0) ? 'its bytes are no text, and of no kind that is known here.' : undefined;
}
