import type { Agreement, NominalAgreement } from '../statistics/agreement.js';
import type { BinaryAgreement } from '../statistics/BinaryAgreement.js';
import type { CategoryAgreement } from '../statistics/categoryAgreement.js';
import { printableText } from '../reporting/printable.js';

/** How many disagreeing postings are named for each variable. */
const NAMED = 5;

/** The agreement as aligned text: precision, recall, F1 and kappa, then accuracy, with some postings to look at. */
export function agreementText(agreement: Agreement): string {
  const { compared, repeated, unpaired } = agreement;
  const lines = [
    `${compared} ${compared === 1 ? 'posting' : 'postings'} compared.`,
    ...(unpaired.length > 0
      ? [`${unpaired.length} gold postings are not among the coded ones: ${some(unpaired)}.`]
      : []),
    ...(repeated.length > 0
      ? [
          `${repeated.length} ids stand in several gold lines, of which the last was taken: ${some(repeated)}.`,
        ]
      : []),
    '',
    row(['', 'gold', 'coded', 'precision', 'recall', 'F1', 'kappa']),
    ...agreement.binary.flatMap(binaryLines),
    ...categoryLines(agreement.categories),
    '',
    row(['', 'compared', 'same', 'accuracy', 'kappa']),
    ...agreement.nominal.flatMap(nominalLines),
  ];
  return `${lines.join('\n')}\n`;
}

function binaryLines(each: BinaryAgreement): readonly string[] {
  const { id, truePositives, missed, extra, precision, recall, f1, kappa } = each;
  const counts = [truePositives + missed.length, truePositives + extra.length].map(String);
  return [
    row([id, ...counts, ...[precision, recall, f1, kappa].map(figure)]),
    ...(missed.length > 0 ? [`    not found: ${some(missed)}`] : []),
    ...(extra.length > 0 ? [`    only found by the program: ${some(extra)}`] : []),
  ];
}

/** All categories together; nothing where no gold codes name categories. */
function categoryLines(all: CategoryAgreement): readonly string[] {
  const { compared, exact, exactShare, gold, coded, microPrecision, microRecall, microF1 } = all;
  if (compared === 0) return [];
  return [
    row([
      'all categories',
      String(gold),
      String(coded),
      ...[microPrecision, microRecall, microF1].map(figure),
    ]),
    '',
    `${exact} of ${compared} postings have exactly the right categories (${figure(exactShare)}).`,
  ];
}

function nominalLines({
  id,
  compared,
  agreed,
  accuracy,
  kappa,
  disagreements,
}: NominalAgreement): readonly string[] {
  const named = disagreements.map((each) => `${each.id} (${each.gold}, coded ${each.coded})`);
  return [
    row([id, String(compared), String(agreed), figure(accuracy), figure(kappa)]),
    ...(named.length > 0 ? [`    differ: ${some(named)}`] : []),
  ];
}

function some(ids: readonly string[]): string {
  const shown = ids.slice(0, NAMED).map(printableText).join(', ');
  return ids.length > NAMED ? `${shown} and ${ids.length - NAMED} more` : shown;
}

function figure(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}

function row([name = '', ...cells]: readonly string[]): string {
  return `${name.padEnd(16)}${cells.map((cell) => cell.padStart(10)).join('')}`.trimEnd();
}
