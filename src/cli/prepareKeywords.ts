// The last step of the build: node dist/cli/prepareKeywords.js
import { rm } from 'node:fs/promises';
import { readKeywordFiles } from './keywordFiles.js';
import { SHIPPED_KEYWORDS } from './loadCodebook.js';
import { parseFile } from './parseKeywords.js';
import { PREPARED, prepareKeywordFile } from './preparedKeywords.js';

await rm(PREPARED, { recursive: true, force: true });
for (const file of await readKeywordFiles(SHIPPED_KEYWORDS))
  await prepareKeywordFile(file, (path, text) => parseFile({ ...file, path, text }));
