import type { Gap } from '../model/Table.js';

/** How many examples of a gap a person is shown; JSON has all that the report holds. */
const SHOWN = 10;

/** The first examples of a gap, separated by commas, with an ellipsis where there are more. */
export function shownExamples({ count, examples }: Gap): string {
  const shown = examples.slice(0, SHOWN);
  const more = count > shown.length && shown.length > 0 ? ', …' : '';
  return `${shown.join(', ')}${more}`;
}
