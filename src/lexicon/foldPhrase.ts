/** One spelling for what people type differently: composed, lower case, ё as е, single spaces. */
export function foldPhrase(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll('ё', 'е').trim().replace(/\s+/gu, ' ');
}
