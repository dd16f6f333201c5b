/** A text whose addresses have lost user names and passwords. */
export function withoutUserinfo(text: string): string {
  return text.replaceAll(/\/\/[^/@\s]*@/gu, '//');
}
