/** What stands at the start of a text, and where it ends. */
interface Parsed {
  readonly value: unknown;
  readonly end: number;
}

interface Cursor {
  readonly text: string;
  readonly names: ReadonlyMap<string, unknown>;
  at: number;
}

const BLANK = /(?:\s|\/\*[^*]{0,2000}\*\/)*/uy;
const NUMBER = /[-+]?(?:0x[\da-f]+|\d+(?:\.\d*)?(?:e[-+]?\d+)?|\.\d+)n?/iuy;
const NAME = /[\p{L}_$][\p{L}\p{N}_$.]*/uy;
const DEEPEST = 500;
const CONSTANTS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/**
 * Reads a JavaScript literal as pages embed it: JSON, and besides it single quotes, bare keys, trailing commas, `undefined`,
 * `!0`, `void 0`, `new Date(…)`, `JSON.parse('…')` and names whose values are given. Undefined where there is none.
 */
export function parseLiteral(
  text: string,
  from: number,
  names: ReadonlyMap<string, unknown> = new Map(),
): Parsed | undefined {
  const cursor: Cursor = { text, names, at: from };
  try {
    const value = readValue(cursor, 0);
    return { value, end: cursor.at };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function readValue(cursor: Cursor, depth: number): unknown {
  if (depth > DEEPEST) throw new SyntaxError('too deep');
  skip(cursor);
  const first = cursor.text.charAt(cursor.at);
  if (first === '{') return readObject(cursor, depth);
  if (first === '[') return readList(cursor, depth);
  if (first === '"' || first === "'" || first === '`') return readString(cursor, first);
  if (first === '!') {
    cursor.at += 1;
    return !(readValue(cursor, depth + 1) as boolean);
  }
  const number = take(cursor, NUMBER);
  return number === undefined ? readNamed(cursor, depth) : Number(number.replace(/n$/u, ''));
}

function readNamed(cursor: Cursor, depth: number): unknown {
  const name = take(cursor, NAME);
  if (name === undefined) throw new SyntaxError('no value');
  if (CONSTANTS.has(name)) return CONSTANTS.get(name);
  if (name === 'void' || name === 'new') {
    const value = readValue(cursor, depth + 1);
    return name === 'new' ? value : undefined;
  }
  skip(cursor);
  if (cursor.text.charAt(cursor.at) !== '(') return cursor.names.get(name);
  const [given] = readItems(cursor, ')', depth);
  return name === 'JSON.parse' && typeof given === 'string' ? (JSON.parse(given) as unknown) : given;
}

function readList(cursor: Cursor, depth: number): unknown[] {
  return readItems(cursor, ']', depth);
}

function readItems(cursor: Cursor, close: string, depth: number): unknown[] {
  const items: unknown[] = [];
  cursor.at += 1;
  for (;;) {
    skip(cursor);
    if (eat(cursor, close)) return items;
    items.push(cursor.text.charAt(cursor.at) === ',' ? undefined : readValue(cursor, depth + 1));
    skip(cursor);
    if (!eat(cursor, ',') && cursor.text.charAt(cursor.at) !== close) throw new SyntaxError('no comma');
  }
}

function readObject(cursor: Cursor, depth: number): unknown {
  const members: [string, unknown][] = [];
  cursor.at += 1;
  for (;;) {
    skip(cursor);
    // `fromEntries` defines members, so a key `__proto__` is one like others.
    if (eat(cursor, '}')) return Object.fromEntries(members);
    const key = readKey(cursor);
    skip(cursor);
    if (!eat(cursor, ':')) throw new SyntaxError('no colon');
    members.push([key, readValue(cursor, depth + 1)]);
    skip(cursor);
    if (!eat(cursor, ',') && cursor.text.charAt(cursor.at) !== '}') throw new SyntaxError('no comma');
  }
}

function readKey(cursor: Cursor): string {
  const first = cursor.text.charAt(cursor.at);
  if (first === '"' || first === "'") return readString(cursor, first);
  const key = take(cursor, NAME) ?? take(cursor, NUMBER);
  if (key === undefined) throw new SyntaxError('no key');
  return key;
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['b', ''],
  ['f', ''],
  ['v', ''],
  ['0', ''],
  ['\n', ''],
]);

function readString(cursor: Cursor, quote: string): string {
  const pieces: string[] = [];
  const stop = quote === '"' ? /["\\]/gu : quote === "'" ? /['\\]/gu : /[`\\]/gu;
  let from = cursor.at + 1;
  for (;;) {
    stop.lastIndex = from;
    const found = stop.exec(cursor.text);
    if (found === null) throw new SyntaxError('open string');
    pieces.push(cursor.text.slice(from, found.index));
    cursor.at = found.index + 1;
    if (found[0] === quote) return pieces.join('');
    pieces.push(readEscape(cursor));
    from = cursor.at;
  }
}

const CODE = /u([\da-f]{4})|u\{([\da-f]{1,6})\}|x([\da-f]{2})/iuy;

function readEscape(cursor: Cursor): string {
  CODE.lastIndex = cursor.at;
  const code = CODE.exec(cursor.text);
  if (code !== null) {
    cursor.at = CODE.lastIndex;
    const point = Number.parseInt(code[1] ?? code[2] ?? code[3] ?? '', 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : '';
  }
  const character = cursor.text.charAt(cursor.at);
  cursor.at += 1;
  return ESCAPES.get(character) ?? character;
}

function skip(cursor: Cursor): void {
  take(cursor, BLANK);
}

function take(cursor: Cursor, pattern: RegExp): string | undefined {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text)?.[0];
  if (found === undefined) return undefined;
  cursor.at += found.length;
  return found;
}

function eat(cursor: Cursor, character: string): boolean {
  if (cursor.text.charAt(cursor.at) !== character) return false;
  cursor.at += 1;
  return true;
}
