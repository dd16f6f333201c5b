const WRAPPED_LINE = 60;

/** Puts sentences together again that a plain-text file broke across lines; paragraphs and list items keep their own lines. */
export function joinWrappedLines(text: string): string {
  const pieces: string[] = [];
  let previous = '';
  let blankBefore = false;
  for (const line of text.split('\n')) {
    if (line !== '') {
      pieces.push(separator(previous, line, blankBefore), line);
      previous = line;
    }
    blankBefore = line === '';
  }
  return pieces.join('');
}

function separator(previous: string, line: string, blankBefore: boolean): '' | ' ' | '\n' {
  const last = previous.at(-1);
  if (last === undefined) return '';
  const lowerCase = /^\p{Ll}/u.test(line);
  if (last === '-' && lowerCase) return '';
  if ('.;:!?'.includes(last)) return '\n';
  if (lowerCase) return ' ';
  if (/^(?:[•·*–-]|\d{1,3}[.)])/u.test(line)) return '\n';
  return !blankBefore && previous.length >= WRAPPED_LINE && /[\p{L},]/u.test(last) ? ' ' : '\n';
}
