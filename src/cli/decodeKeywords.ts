import { isUtf8 } from 'node:buffer';
import { decodeBytes } from '../extraction/decodeBytes.js';

/** Text of a keyword file, whatever a spreadsheet or an old program saved it as. */
export function decodeKeywords(bytes: Uint8Array): string {
  const text = decodeBytes(bytes);
  return isUtf8(bytes) || !looksWestern(text) ? text : decodeBytes(bytes, 'windows-1252');
}

/** Western letters read as Cyrillic ones stand within Latin words («cafй»), which real Cyrillic letters hardly do. */
function looksWestern(text: string): boolean {
  const words = (text.match(/\p{L}+/gu) ?? []).filter((word) => /\p{Script=Cyrillic}/u.test(word));
  const mixed = words.filter((word) => /\p{Script=Latin}/u.test(word));
  return mixed.length * 2 > words.length;
}
