// Keyword lists and texts of any size for the benchmarks: the same on every machine.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, URL } from 'node:url';

const CODEBOOK = fileURLToPath(new URL('../../dist/codebook.json', import.meta.url));

/** A table of so many keywords: the shipped ones, and behind them pairs of their words, which hardly ever stand in a text. */
export function writeKeywords(file, count) {
  const { terms } = JSON.parse(readFileSync(CODEBOOK, 'utf8')).codebook.digital;
  const simple = terms.filter(({ text }) => /^[\p{L} ]+$/u.test(text));
  const rows = new Map(simple.slice(0, count).map((term) => [term.text, term]));
  for (let step = 1; rows.size < count; step += 1)
    for (const [at, { text, category, language }] of simple.entries()) {
      if (rows.size >= count) break;
      const other = simple[(at * 7 + step * 13) % simple.length];
      if (other.language !== language) continue;
      const pair = `${text.split(' ')[0]} ${other.text.split(' ').at(-1)}`;
      rows.set(pair, { text: pair, category, language });
    }
  const lines = [...rows.values()].map(({ category, language, text }) => `${category},${language},${text}`);
  writeFileSync(file, `category,language,term\n${lines.join('\n')}\n`);
}

/** Postings of 300 words each of which was never seen before: no memory of words helps. */
export function writeUnseen(file, count) {
  const letters = 'аәбвгғдежзийкқлмнңоөпрстуұүфхһцчшщыіэюя';
  let state = 20_250_408;
  const next = (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const word = () => Array.from({ length: 5 + next(8) }, () => letters[next(letters.length)]).join('');
  const lines = Array.from({ length: count }, (_, id) => {
    const text = Array.from({ length: 300 }, word).join(' ');
    return JSON.stringify({ id: `${id}`, title: 'Маман', sections: [{ kind: 'duties', text }] });
  });
  writeFileSync(file, `${lines.join('\n')}\n`);
}
