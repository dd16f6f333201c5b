import { canonicalJson } from '../../store/canonicalJson.js';
import { CliError } from '../CliError.js';
import { EXIT } from '../exitCodes.js';
import type { Part } from './Part.js';
import type { PartFile } from './readPart.js';

/** In what parts of one analysis may not differ; where the input lay is no matter, as its hash tells what it was. */
const SAME: readonly (readonly [what: string, of: (part: Part) => unknown])[] = [
  ['number of parts', ({ shard }) => shard.of],
  ['keywords', ({ basis }) => basis.keywords],
  ['--keywords', ({ basis }) => basis.command.keywords ?? 'none'],
  ['number of postings', ({ basis }) => basis.postings.count],
  ['postings (SHA-256)', ({ basis }) => basis.postings.hash],
  ['items not read', ({ basis }) => basis.problems.count],
  ['--by', ({ basis }) => basis.command.by],
  ['--columns', ({ basis }) => basis.command.columns],
  ['--most-rows', ({ basis }) => basis.command.mostRows],
  ['--sections', ({ basis }) => basis.command.sections],
  ['--without-desired', ({ basis }) => basis.command.withoutDesired],
];

/**
 * The parts of one analysis in their order.
 * @throws CliError that names the parts which are missing, doubled or made in another way.
 */
export function checkParts(files: readonly PartFile[]): readonly [PartFile, ...PartFile[]] {
  const [first, ...others] = [...files].sort((a, b) => a.part.shard.index - b.part.shard.index);
  if (first === undefined) throw refusal(['there is no part']);
  const differing = others.flatMap((other) => difference(first, other));
  if (differing.length > 0) throw refusal(differing);
  const all = [first, ...others] as const;
  const faults = [...doubled(all), ...missing(all)];
  if (faults.length > 0) throw refusal(faults);
  return all;
}

function difference(a: PartFile, b: PartFile): readonly string[] {
  for (const [what, of] of SAME) {
    const [one, other] = [canonicalJson(of(a.part)), canonicalJson(of(b.part))];
    if (one !== other) return [`“${a.path}” and “${b.path}” differ in ${what}: ${one} and ${other}`];
  }
  return [];
}

function doubled(files: readonly PartFile[]): readonly string[] {
  return files.flatMap(({ path, part: { shard } }, index) => {
    const before = files[index - 1];
    return before?.part.shard.index === shard.index
      ? [`“${before.path}” and “${path}” are both part ${shard.index}/${shard.of}`]
      : [];
  });
}

function missing(files: readonly [PartFile, ...PartFile[]]): readonly string[] {
  const { of } = files[0].part.shard;
  const there = new Set(files.map(({ part }) => part.shard.index));
  const lacking = Array.from({ length: of }, (_, index) => index + 1).filter((index) => !there.has(index));
  return lacking.length === 0 ? [] : [`missing: part ${lacking.map((index) => `${index}/${of}`).join(', ')}`];
}

function refusal(faults: readonly string[]): CliError {
  return new CliError(`these parts cannot be merged.\n  ${faults.join('.\n  ')}.`, EXIT.userMustAct);
}
