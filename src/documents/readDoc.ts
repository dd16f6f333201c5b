import WordExtractor from 'word-extractor';
import type { Conversion } from './Conversion.js';
import { unreadable } from './Conversion.js';
import { escapeText } from './escapeText.js';

const DAMAGED = 'the Word document (.doc) is damaged or of an unknown kind; open it and save it as .docx.';
/** Start of Word's file information block: its magic number; a flag 10 bytes on says that the text is encrypted ([MS-DOC] 2.5.2). */
const MAGIC = Buffer.from([0xec, 0xa5]);
const FLAGS = 11;
const ENCRYPTED = 0x01;
const SECTOR = 512;
/** A short cell before another one on its line is a label beside its value. */
const LABELLED = /^([^\t]{2,100})\t+([^\t]+)\t?$/u;

/** The paragraphs of an old Word document as HTML; rows of two cells become rows of a table. */
export async function readDoc(bytes: Uint8Array): Promise<Conversion> {
  const buffer = Buffer.from(bytes);
  if (isEncrypted(buffer))
    return unreadable('it is protected by a password; save it without one and import it again.');
  const text = await textOf(buffer);
  if (text === undefined) return unreadable(DAMAGED);
  return { kind: 'html', text: text.split('\n').map(lineMarkup).join('\n') };
}

async function textOf(buffer: Buffer): Promise<string | undefined> {
  try {
    const document = await new WordExtractor().extract(buffer);
    return [document.getBody(), document.getTextboxes()].join('\n');
  } catch {
    return undefined;
  }
}

function isEncrypted(buffer: Buffer): boolean {
  for (let at = buffer.indexOf(MAGIC); at >= 0; at = buffer.indexOf(MAGIC, at + 1)) {
    if (at % SECTOR === 0) return ((buffer[at + FLAGS] ?? 0) & ENCRYPTED) !== 0;
  }
  return false;
}

function lineMarkup(line: string): string {
  const [, label, value] = LABELLED.exec(line.trim() === '' ? '' : line.trimStart()) ?? [];
  if (label !== undefined && value !== undefined)
    return `<table><tr><td>${escapeText(label)}</td><td>${escapeText(value)}</td></tr></table>`;
  return `<p>${escapeText(line.replaceAll('\t', ' '))}</p>`;
}
