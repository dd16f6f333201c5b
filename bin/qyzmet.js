#!/usr/bin/env node
const { setFlagsFromString } = require('node:v8');

// Nearly all that is allocated lives as briefly as a posting. Letting the heap grow by a third between collections, and the part
// for what is new not at all, keeps the program small and costs no time.
setFlagsFromString('--heap-growing-percent=30');
setFlagsFromString('--semi-space-growth-factor=1');

// V8 optimises a function for good after a few milliseconds of work in it. A run over some hundred postings would spend a third of
// its time on that, for functions that have nearly done their work by then; what is hot for long is soon told in any case. Later
// versions of Node count otherwise, and may complain about the flags.
if (process.version.startsWith('v20.')) {
  setFlagsFromString('--interrupt-budget=500000');
  // What is put into the code of a function from those that it calls is compiled again in each of its callers.
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=120');
  // So little of what is new lives on that threads which share the work of finding it cost more than they take off.
  setFlagsFromString('--no-parallel-scavenge');
}

void require('../dist/bundle/main.cjs').main(process.argv.slice(2));
