import { parentPort } from 'node:worker_threads';
import { extractFile } from './extractFile.js';
import type { ExtractionRequest } from './ExtractionRequest.js';

parentPort?.on('message', (request: ExtractionRequest) => {
  void extractFile(request).then((answer) => {
    parentPort?.postMessage(answer);
  });
});
