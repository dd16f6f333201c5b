// Measures word matching of the built code against tables of word forms: node .ci/stemming.mjs FOLDER
// The folder holds evaluate.mjs and its tables. Fails when a figure falls below what it must keep.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { compileWord } from '../dist/text/compileWord.js';
import { tokenise } from '../dist/text/tokenise.js';

const folder = path.resolve(process.argv[2] ?? '.');
const { load, retrieval } = await import(pathToFileURL(path.join(folder, 'evaluate.mjs')).href);

const nouns = { pos: ['NOUN', 'ADJ'] };
/**
 * Precision and recall in percent. `keep` is what must not be lost where the bar is out of the grammar's reach: the
 * table takes a plural or a possessed form for a lemma of its own, and an accusative in -ды only for an adjective.
 */
const COLUMNS = [
  {
    name: 'Kazakh nouns and adjectives, running text',
    language: 'kk',
    file: 'kaz-dev.tsv',
    rows: { src: ['apt', 'ktb'], ...nouns },
    bar: [99, 99],
    keep: [98.2, 98.9],
  },
  { name: 'Kazakh with verbs', language: 'kk', file: 'kaz-dev.tsv', rows: {}, bar: [98.5, 98] },
  { name: 'Kazakh IT paradigms', language: 'kk', file: 'kaz-domain-dev.tsv', rows: {}, bar: [100, 99.5] },
  { name: 'Russian nouns and adjectives', language: 'ru', file: 'rus-dev.tsv', rows: nouns, bar: [97, 98] },
];

const tokens = new Map();

function tokensOf(form) {
  const known = tokens.get(form) ?? tokenise(form);
  tokens.set(form, known);
  return known;
}

function matcherOf(language) {
  return (word) => {
    const rule = { word, language, inflection: 'inflected', caseSensitive: false, derivations: [] };
    const judge = compileWord(rule);
    return (form) => tokensOf(form).some((token) => judge(token) === 'full');
  };
}

function measure({ language, file, rows }) {
  const { P, R } = retrieval(load(path.join(folder, file), rows), undefined, matcherOf(language));
  return [P, R].map((share) => Math.round(share * 1000) / 10);
}

const show = (pair) => pair.map((figure) => figure.toFixed(1)).join('/');
const reaches = (measured, wanted) => measured.every((figure, index) => figure >= wanted[index]);

for (const column of COLUMNS) {
  const measured = measure(column);
  const { name, bar, keep = bar } = column;
  const kept = keep === bar ? '' : `, must keep ${show(keep)}`;
  const verdict = reaches(measured, bar) ? '' : reaches(measured, keep) ? ' (short of the bar)' : ' TOO LOW';
  console.log(`${name}: measured ${show(measured)}, bar ${show(bar)}${kept}${verdict}`);
  if (!reaches(measured, keep)) process.exitCode = 1;
}
