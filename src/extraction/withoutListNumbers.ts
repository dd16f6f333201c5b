// «1) ведёт учёт», «1)есеп жүргізу», «1. Ведёт учёт»; a bare number with a full stop may end a sentence, so it needs a blank and a line of its own.
const MARKER = /(?<=^|[;:.]\s?)(\d{1,2})\)\s*(?=[\p{L}«"])|^(\d{1,2})\.\s+(?=[\p{L}«"])/gmu;

/**
 * A list without the numbers that were typed before its items, as those of `<ol>` are no part of the text either. What does not count
 * up from 1 is no number of an item and stays.
 */
export function withoutListNumbers(text: string): string {
  let last = 0;
  return text.replace(MARKER, (whole, bracketed?: string, dotted?: string) => {
    const number = Number(bracketed ?? dotted);
    if (number !== 1 && number !== last + 1) return whole;
    last = number;
    return '';
  });
}
