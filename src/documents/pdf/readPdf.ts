import { getDocumentProxy } from 'unpdf';
import type { Conversion } from '../Conversion.js';
import { unreadable } from '../Conversion.js';
import { groupLines } from './groupLines.js';
import { layOutPage } from './layOutPage.js';
import type { Piece } from './Piece.js';

/** Far more than any notice has. */
const MOST_PAGES = 500;
const DAMAGED = 'the PDF is damaged or cut off; download it again, or print it to a new PDF.';
const LOCKED = 'the PDF is protected by a password; save it without one and import it again.';
const PICTURES = 'the PDF holds only pictures; run OCR first, and import the result.';

/** The text of a PDF, its lines rebuilt from where their words stand on the page. */
export async function readPdf(bytes: Uint8Array): Promise<Conversion> {
  try {
    // pdf.js takes the memory over, so it gets its own.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      isEvalSupported: false,
      useSystemFonts: true,
    });
    if (pdf.numPages > MOST_PAGES)
      return unreadable(`the PDF has ${pdf.numPages} pages; split it, at most ${MOST_PAGES} are read.`);
    const pages: string[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(layOutPage(groupLines(items.flatMap((item) => ('str' in item ? [pieceOf(item)] : [])))));
      page.cleanup();
    }
    const text = pages.join('\n');
    return /[\p{L}\p{N}]/u.test(text) ? { kind: 'text', text } : unreadable(PICTURES);
  } catch (error) {
    return unreadable(error instanceof Error && error.name === 'PasswordException' ? LOCKED : DAMAGED);
  }
}

interface TextItem {
  readonly str: string;
  readonly transform: unknown[];
  readonly width: number;
}

/** The last four numbers of the transform are skew, size and place (ISO 32000-1, 9.4.4). */
function pieceOf({ str, transform, width }: TextItem): Piece {
  const [, , skew = 0, scale = 0, x = 0, y = 0] = transform.map(Number);
  return { text: str, x, y, width, size: Math.hypot(skew, scale) };
}
