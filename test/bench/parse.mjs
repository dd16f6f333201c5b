// The least that any program must do: JSON.parse of every line.
import { createInterface } from 'node:readline';

let postings = 0;
for await (const line of createInterface({ input: process.stdin }))
  if (JSON.parse(line).id !== '') postings += 1;
console.log(postings);
