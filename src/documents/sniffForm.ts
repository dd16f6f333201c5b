import { nameBinary } from './nameBinary.js';

/** What the bytes of a file are, whatever its name says. */
export type Form =
  | { readonly kind: 'pdf' | 'docx' | 'doc' | 'gzip' | 'warc' | 'html' | 'json' | 'table' | 'text' | 'empty' }
  | { readonly kind: 'foreign'; readonly reason: string };

const HEAD = 65_536;
const MARKUP =
  /^(?:<!--[^]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body|meta|title|div|table|p|h[1-6]|article|main|section|ul|ol|dl|span|b|strong|br)\b/iu;
const XHTML = /^<\?xml[^>]{0,200}>\s*(?:<!doctype\s+html|<html)\b/iu;
const TABLE_NAME = /\.(?:csv|tsv|tab)$/iu;
const PAGE_NAME = /\.x?html?$/iu;

/**
 * Tells the form of a file by its bytes; the ending of the name decides only between forms of text. The bytes of an
 * archive must be whole, of other files the first 64 KiB are enough.
 */
export function sniffForm(bytes: Uint8Array, name: string): Form {
  if (bytes.length === 0) return { kind: 'empty' };
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = whole.toString('latin1', 0, 1_024);
  if (head.includes('%PDF-')) return { kind: 'pdf' };
  if (head.startsWith('PK\u0003\u0004')) return archiveForm(whole);
  if (head.startsWith('\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1')) return compoundForm(whole);
  if (head.startsWith('\u001F\u008B')) return { kind: 'gzip' };
  if (/^WARC\/\d/u.test(head)) return { kind: 'warc' };
  const binary = nameBinary(bytes.subarray(0, HEAD));
  return binary === undefined ? textForm(bytes.subarray(0, HEAD), name) : foreign(binary);
}

function foreign(reason: string): Form {
  return { kind: 'foreign', reason };
}

function archiveForm(bytes: Buffer): Form {
  if (bytes.includes('word/document')) return { kind: 'docx' };
  if (bytes.includes('xl/workbook'))
    return foreign('it is an Excel workbook; save the sheet as CSV (UTF-8) and import that.');
  if (bytes.includes('ppt/presentation'))
    return foreign('it is a presentation; save its text as .docx or .txt.');
  if (bytes.includes('mimetypeapplication/vnd.oasis'))
    return foreign('it is an OpenDocument file; save it as .docx.');
  return foreign('it is an archive (zip) or a damaged .docx; unpack it, or save the document again.');
}

function compoundForm(bytes: Buffer): Form {
  // The names of a compound file's streams are written in UTF-16.
  const holds = (name: string): boolean => bytes.includes(name, 0, 'utf16le');
  if (holds('EncryptedPackage'))
    return foreign('it is protected by a password; save it without one and import it again.');
  if (holds('WordDocument')) return { kind: 'doc' };
  if (holds('Workbook'))
    return foreign('it is an Excel workbook; save the sheet as CSV (UTF-8) and import that.');
  return foreign('it is an old Office file, but no Word document; save it as .docx or .txt.');
}

function textForm(bytes: Uint8Array, name: string): Form {
  const text = startOf(bytes);
  if (text === '') return { kind: 'empty' };
  if (text.startsWith('{\\rtf')) return foreign('it is an RTF document; save it as .docx.');
  if (/^(?:from|mime-version|content-type|subject|date):[^]{0,4000}multipart\/related/iu.test(text))
    return foreign('it is a web archive (MHTML); save the page as “Web page, HTML only”.');
  if (MARKUP.test(text) || XHTML.test(text) || (PAGE_NAME.test(name) && text.includes('<')))
    return { kind: 'html' };
  if (/^(?:\{\s*["}]|\[\s*[[{\]"\d])/u.test(text)) return { kind: 'json' };
  return { kind: TABLE_NAME.test(name) ? 'table' : 'text' };
}

function startOf(bytes: Uint8Array): string {
  const charset =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(charset).decode(bytes).trimStart();
}
