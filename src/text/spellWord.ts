import { resolveLookalikes, withCyrillicTwins, withLatinTwins } from './lookalikes.js';

const VANISHING = /\u00AD|[\u200B-\u200D]|\u2060|\uFEFF|\u0301/g;
const HYPHENS = /[\u2010-\u2013\u2212]/g;
const LINE_END = /-[ \t\u00A0]*(?:\r\n?|\n)[ \t\u00A0]*/g;
const SCHWA = /[\u0259\u018F]/g;
/** ъ stands between a consonant and е, ё, ю, я; elsewhere in Cyrillic an apostrophe parts a name from its ending. */
const HARD_SIGN = /(?<=[бвгджзклмнпрстфхцчшщ])['\u2019\u02BC](?=[еёюя])/giu;
const ENDING_APOSTROPHE = /['\u2019\u02BC](?=\p{Script=Cyrillic})/gu;
/** Composed letters of one script, or a number: one of them is spelled as it is written. */
const PLAIN = /^(?:[а-яёәғқңөұүһі]+|[a-z]+|\d+)$/i;
const CAPITALS_BEFORE = /[\p{Lu}\d]{2}['\u2019\u02BC]/u;

/** Pieces that open a compound, so that a hyphen after them stays even at a line end («веб-⏎сайт»). */
const COMPOUND_OPENING = /(?:^|-)(?:[Вв]еб|[Оо]нлайн|[Оо]флайн|[Ии]нтернет|[Мм]едиа|[Бб]изнес|[\dA-Za-z]+)$/u;

/** Longest opening of a compound worth looking at before a line end, in UTF-16 units. */
const OPENING_LENGTH = 20;

function joinAcrossLines(word: string): string {
  return word.replace(LINE_END, (_gap, hyphen: number) => {
    const head = word.slice(Math.max(0, hyphen - OPENING_LENGTH), hyphen);
    const acronym = head.length > 1 && head === head.toUpperCase();
    return acronym || COMPOUND_OPENING.test(head) ? '-' : '';
  });
}

function unifyApostrophes(word: string): string {
  const spelt = CAPITALS_BEFORE.test(word) ? word : word.replace(HARD_SIGN, 'ъ');
  return spelt.replace(ENDING_APOSTROPHE, '-').replace(/[\u2019\u02BC]/g, "'");
}

/** One script settles what an apostrophe is, and an apostrophe that becomes ъ or a hyphen settles the script anew. */
function settleScripts(word: string): string {
  const settled = unifyApostrophes(word).split('-').map(resolveLookalikes).join('-');
  return settled === word ? word : settleScripts(settled);
}

/** A single letter before a hyphen says nothing about its script; the part after it does («Е-gov», «e-лицензия»). */
function inScriptOfNeighbour(part: string, next: string | undefined): string {
  if (part.length !== 1 || next === undefined) return part;
  if (/^[A-Za-z\d]+$/.test(next)) return withLatinTwins(part);
  return /^\p{Script=Cyrillic}{4,}$/u.test(next) ? withCyrillicTwins(part) : part;
}

/**
 * One spelling for a word as written: composed characters, no invisible ones, ASCII hyphens, one script in each
 * hyphen part, halves joined across a line end. Case is kept.
 */
export function spellWord(written: string): string {
  if (PLAIN.test(written)) return written;
  const visible = written
    .replace(VANISHING, '')
    .normalize('NFC')
    .replace(HYPHENS, '-')
    .replaceAll('\u0130', 'I')
    .replace(SCHWA, (schwa) => (schwa === '\u0259' ? 'ә' : 'Ә'));
  const pieces = joinAcrossLines(visible).replace(/[^-'\u2019\u02BC]+/gu, resolveLookalikes);
  const parts = settleScripts(pieces).split('-');
  for (let at = parts.length - 2; at >= 0; at -= 1)
    parts[at] = inScriptOfNeighbour(parts[at] ?? '', parts[at + 1]);
  return parts.join('-');
}
