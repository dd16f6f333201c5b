import type { CheerioAPI } from 'cheerio/slim';
import { elementsOf, textOf } from '../elementsOf.js';
import { linkGraph } from './linkGraph.js';
import { parseLiteral } from './parseLiteral.js';
import { reviveState } from './reviveState.js';

// `window.__STATE__ = {…}`, `window["x"] = …`, `var vacancy = {…}`, `__NUXT__=(function(a,b){return {…}}("x",1))`
const ASSIGNED =
  /(?:(?:window|self|globalThis)\s{0,3}(?:\.\s{0,3}[\w$.]{1,80}|\[\s{0,3}["'][^"'\n]{1,80}["']\s{0,3}\])|(?:var|let|const)\s{1,5}[\w$]{1,80}|__[A-Z_]{2,60}__)\s{0,5}=\s{0,5}(?=[{[(]|JSON\s?\.parse)/gu;
const FUNCTION = /\(\s{0,3}function\s{0,3}\(([\w$,\s]{0,20000})\)\s{0,3}\{\s{0,3}return\s{1,3}/uy;
const ARGUMENTS = /\s{0,3};?\s{0,3}\}\s{0,3}\(/uy;
const MOST_VALUES = 50;
// Angular 5–15 writes its state with these in place of quotes and brackets.
const ANGULAR: ReadonlyMap<string, string> = new Map([
  ['q', '"'],
  ['a', '&'],
  ['s', "'"],
  ['l', '<'],
  ['g', '>'],
]);

/** The JSON values that all scripts of a page state. */
export function readScripts(page: CheerioAPI): unknown[] {
  return elementsOf(page, ({ name, attribs }) => name === 'script' && attribs['src'] === undefined).flatMap(
    (script) => readScript(textOf(script)),
  );
}

/** The JSON values that a script states: all of a data script, or what the code of a page assigns. */
function readScript(code: string): unknown[] {
  const text = code.trim().replace(/^<!--|-->$/gu, '');
  if (/^[[{]/u.test(text)) {
    const whole =
      parseJson(text) ??
      parseJson(text.replace(/&([qaslg]);/gu, (_, name: string) => ANGULAR.get(name) ?? ''));
    if (whole !== undefined) return [linkGraph(reviveState(whole))];
  }
  return text.includes('__next_f') ? streamed(text) : assigned(text);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function assigned(code: string): unknown[] {
  const values: unknown[] = [];
  let free = 0;
  for (const match of code.matchAll(ASSIGNED)) {
    if (match.index < free || values.length >= MOST_VALUES) continue;
    const from = match.index + match[0].length;
    const parsed = readCall(code, from) ?? parseLiteral(code, from);
    if (parsed === undefined || typeof parsed.value !== 'object' || parsed.value === null) continue;
    values.push(parsed.value);
    free = parsed.end;
  }
  return values;
}

const PUSHED = /__next_f\.push\(\s{0,3}(?=\[)/gu;
const STREAM_ROW = /^[\da-f]{1,6}:(?:I|HL)?(?=[[{])/iu;

/** Next 13 and later push their state as lines of text, «5:[…]». */
function streamed(code: string): unknown[] {
  const rows = [...code.matchAll(PUSHED)].flatMap(({ index, 0: head }) => {
    const pushed = parseLiteral(code, index + head.length)?.value;
    return Array.isArray(pushed) ? (pushed as unknown[]).filter((part) => typeof part === 'string') : [];
  });
  return rows
    .flatMap((text) => text.split('\n'))
    .map((row) => parseJson(row.replace(STREAM_ROW, '')))
    .filter((value) => typeof value === 'object' && value !== null);
}

/** Nuxt 2 names repeated values by the parameters of a function; they are read first, from behind its body. */
function readCall(code: string, from: number): { value: unknown; end: number } | undefined {
  FUNCTION.lastIndex = from;
  const head = FUNCTION.exec(code);
  if (head === null) return undefined;
  const names = (head[1] ?? '').split(',').map((name) => name.trim());
  const body = parseLiteral(code, FUNCTION.lastIndex);
  ARGUMENTS.lastIndex = body?.end ?? code.length;
  if (body === undefined || ARGUMENTS.exec(code) === null) return undefined;
  const given = parseLiteral(`[${code.slice(ARGUMENTS.lastIndex)}`.replace(/\)\)?\s*;?\s*$/u, ']'), 0);
  const values = Array.isArray(given?.value) ? (given.value as unknown[]) : [];
  const known = new Map(names.map((name, index) => [name, values[index]] as const));
  return parseLiteral(code, FUNCTION.lastIndex, known);
}
