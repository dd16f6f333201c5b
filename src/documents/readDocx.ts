import mammoth from 'mammoth';
import { checkArchive } from './checkArchive.js';
import type { Conversion } from './Conversion.js';
import { unreadable } from './Conversion.js';

const DAMAGED =
  'the Word document (.docx) is damaged or cut off; open it in a word processor and save it again.';

/** The paragraphs, lists and tables of a Word document as HTML; numbers that Word gives to paragraphs stand in the text. */
export async function readDocx(bytes: Uint8Array): Promise<Conversion> {
  const buffer = Buffer.from(bytes);
  const fault = checkArchive(buffer);
  if (fault !== undefined) return unreadable(fault === 'damaged' ? DAMAGED : fault);
  try {
    const { value } = await mammoth.convertToHtml({ buffer }, options());
    return { kind: 'html', text: value };
  } catch {
    return unreadable(DAMAGED);
  }
}

function options(): Parameters<typeof mammoth.convertToHtml>[1] {
  return {
    convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    transformDocument: (document) => writeNumbers(document as DocumentPart, new Map()),
  };
}

/** The parts of mammoth's tree that matter here. */
interface DocumentPart {
  readonly type: string;
  readonly value?: string;
  readonly numbering?: { readonly isOrdered: boolean; readonly level: string } | null;
  readonly children?: readonly DocumentPart[];
}

/** HTML lists would lose the number that a position's line begins with, so it is written before the text. */
function writeNumbers(part: DocumentPart, counters: Map<number, number>): DocumentPart {
  if (part.children === undefined) return part;
  const children = part.children.map((child) => writeNumbers(child, counters));
  if (part.numbering?.isOrdered !== true) return { ...part, children };
  const number = nextNumber(Number(part.numbering.level), counters);
  return { ...part, numbering: null, children: [{ type: 'text', value: `${number}. ` }, ...children] };
}

function nextNumber(level: number, counters: Map<number, number>): number {
  for (const deeper of [...counters.keys()].filter((known) => known > level)) counters.delete(deeper);
  const number = (counters.get(level) ?? 0) + 1;
  counters.set(level, number);
  return number;
}
