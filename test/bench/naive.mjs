// What a programmer writes first: natural whole, its tokenizer, every token stemmed and looked up.
import { URL } from 'node:url';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import natural from 'natural';

const { codebook } = JSON.parse(readFileSync(new URL('../../dist/codebook.json', import.meta.url), 'utf8'));
const words = codebook.digital.terms.filter(({ text }) => !text.includes(' '));
const stems = new Map(
  words.map(({ text, category }) => [natural.PorterStemmerRu.stem(text.toLowerCase()), category]),
);
const tokenizer = new natural.AggressiveTokenizerRu();

let found = 0;
for await (const line of createInterface({ input: process.stdin })) {
  const { sections } = JSON.parse(line);
  for (const { text } of sections)
    for (const token of tokenizer.tokenize(text.toLowerCase()))
      if (stems.has(natural.PorterStemmerRu.stem(token))) found += 1;
}
console.log(found);
