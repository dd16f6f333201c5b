// Stands in for the thread that reads files: never answers for a PDF or for what says so, breaks down over a .doc.
import { Buffer } from 'node:buffer';
import { parentPort } from 'node:worker_threads';

parentPort.on('message', ({ form, bytes }) => {
  if (form === 'pdf' || Buffer.from(bytes).includes('never answer')) return;
  if (form === 'doc') throw new Error('out of memory');
  parentPort.postMessage({ kind: 'extraction', extraction: { postings: [], problems: [] } });
});
