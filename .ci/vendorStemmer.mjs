// Copies the Russian stemmer of the pinned package natural, and its licence, beside the built program: node .ci/vendorStemmer.mjs
// The package depends on database drivers that are never loaded; so users install these five files instead of it.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, URL } from 'node:url';

const target = fileURLToPath(new URL('../dist/vendor/natural/', import.meta.url));
const source = path.dirname(fileURLToPath(import.meta.resolve('natural/package.json')));
const files = [
  'stemmers/porter_stemmer_ru.js',
  'stemmers/stemmer_ru.js',
  'tokenizers/aggressive_tokenizer_ru.js',
  'tokenizers/tokenizer.js',
  'util/stopwords_ru.js',
];

rmSync(target, { recursive: true, force: true });
for (const file of files) {
  mkdirSync(path.dirname(path.join(target, file)), { recursive: true });
  cpSync(path.join(source, 'lib', 'natural', file), path.join(target, file));
}
cpSync(path.join(source, 'LICENSE.txt'), path.join(target, 'LICENSE.txt'));
writeFileSync(path.join(target, 'package.json'), '{ "type": "commonjs" }\n');
