/** Ways to set off text on a terminal; each returns plain text when colours are off. */
export interface TerminalStyle {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly bar: (text: string) => string;
}

/** The styles with ANSI codes, or without any. */
export function terminalStyle(color: boolean): TerminalStyle {
  const style =
    (open: number, close: number) =>
    (text: string): string =>
      color && text.trim() !== '' ? `\u001b[${open}m${text}\u001b[${close}m` : text;
  return { bold: style(1, 22), dim: style(2, 22), bar: style(36, 39) };
}
