import { decodeKz1048, looksLikeKz1048 } from './kz1048.js';

const META_WINDOW = 65_536;

/**
 * Text of a page or file. The charset is, in this order: a byte order mark, the label (of the HTTP response or the user),
 * a `<meta>` in the first 64 KiB, UTF-8 if the bytes are strictly that or end within a character of it, the charset that is
 * usual where the bytes come from, else KZ-1048 or windows-1251 by their letters.
 */
export function decodeBytes(bytes: Uint8Array, label?: string, usual?: string): string {
  const marked = markedCharset(bytes);
  if (marked !== undefined) return decodeAs(bytes, marked);
  const stated = usableLabel(label) ?? usableLabel(metaCharset(bytes));
  // Servers label UTF-8 pages as windows-1251 and the other way round; bytes that are strictly UTF-8 settle it only without a label.
  if (stated !== undefined) return decodeAs(bytes, stated);
  return strictUtf8(bytes) ?? decodeAs(bytes, usableLabel(usual) ?? 'windows-1251');
}

function markedCharset(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

function metaCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, META_WINDOW));
  return /<meta\s[^>]{0,500}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w.:-]{2,40})/iu.exec(head)?.[1];
}

/** Whether a text names a charset that can be decoded. */
export function isCharset(label: string): boolean {
  return usableLabel(label) !== undefined;
}

function usableLabel(label: string | undefined): string | undefined {
  const name = label
    ?.trim()
    .toLowerCase()
    .replace(/^charset=/u, '')
    .replace(/["']/gu, '');
  if (name === undefined || name === '') return undefined;
  if (KZ_1048_LABELS.has(name)) return 'kz-1048';
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return undefined;
  }
}

const KZ_1048_LABELS = new Set(['kz-1048', 'kz1048', 'strk1048-2002', 'rk1048']);

function decodeAs(bytes: Uint8Array, charset: string): string {
  if (charset === 'kz-1048') return decodeKz1048(bytes);
  const text = new TextDecoder(charset).decode(bytes);
  return charset === 'windows-1251' && looksLikeKz1048(text) ? decodeKz1048(bytes) : text;
}

const NOT_ASCII = /[^\0-\u007F]/u;

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    // In a stream, a character that is not complete at the end is awaited, and left out; alone it says nothing of a charset.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return isAscii(bytes.at(-1)) || NOT_ASCII.test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}

function isAscii(byte = 0): boolean {
  return byte < 0x80;
}
