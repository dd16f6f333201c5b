import { say } from './terminal.js';

/** How many problems are printed one by one; the rest is only counted. */
const SHOWN = 20;

/** Collects what could not be read: the first ones are said at once, all are counted. */
export interface ProblemCounter {
  readonly count: number;
  add(message: string): void;
  /** Says something that is worth a look, but lacks nothing. */
  remark(message: string): void;
  /** Takes either from whoever read a text elsewhere. */
  hear(heard: { readonly kind: 'problem' | 'doubt'; readonly message: string }): void;
  /** Says how many there were, if any. */
  conclude(): void;
}

/** Creates a counter that speaks on standard error. */
export function countProblems(): ProblemCounter {
  let count = 0;
  let remarks = 0;
  const add = (message: string): void => {
    count += 1;
    if (count <= SHOWN) say(`qyzmet: ${message}`);
  };
  const remark = (message: string): void => {
    remarks += 1;
    if (remarks <= SHOWN) say(`qyzmet: ${message}`);
  };
  return {
    add,
    remark,
    hear: ({ kind, message }) => {
      (kind === 'problem' ? add : remark)(message);
    },
    get count() {
      return count;
    },
    conclude: () => {
      if (count > 0) say(`qyzmet: ${count} ${count === 1 ? 'item was' : 'items were'} not read.`);
    },
  };
}
