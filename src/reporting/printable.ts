/* eslint-disable no-control-regex -- control characters are what is looked for */

const ESCAPE_SEQUENCES =
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b\]|\u009d)[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)/g;

const LINE_ENDS = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g;

const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]/g;

const LONE_SURROGATES = /\p{Cs}/gu;

/**
 * Text that is safe on a terminal and cannot change the order of what stands around it: without escape sequences, control
 * characters, bidirectional controls and other invisible characters. Tabs and line ends stay.
 */
export function printableText(text: string): string {
  return text
    .replace(LONE_SURROGATES, '\ufffd')
    .replace(ESCAPE_SEQUENCES, '')
    .replace(LINE_ENDS, '\n')
    .replace(INVISIBLE, '');
}

/** The same in one line, for a cell of a table. */
export function printable(text: string): string {
  return printableText(text)
    .replace(/[\t\n]+/g, ' ')
    .trim();
}
