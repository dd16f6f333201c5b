// All tables of coded postings: node tables.mjs CODED.ndjson COUNT
import { URL } from 'node:url';
import { readFileSync } from 'node:fs';
import { createTally } from '../../dist/statistics/createTally.js';
import { variables } from '../../dist/statistics/variables.js';

const [file, count] = process.argv.slice(2);
const { codebook } = JSON.parse(readFileSync(new URL('../../dist/codebook.json', import.meta.url), 'utf8'));
const coded = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const by = [...variables.keys(), 'area*tier'];
const tally = createTally({ codebook, by, countDesired: true, mostRows: 50, provenance: [] });
for (let at = 0; at < Number(count); at += 1) tally.add(coded[at % coded.length], true, at);
console.log(tally.report([], undefined).tables.length);
