import type { Codebook, Strength } from '../model/Codebook.js';
import type { CategoryCode, CodedPosting, Match, SetAside } from '../model/CodedPosting.js';
import type { Posting, SectionKind } from '../model/Posting.js';
import { tableOf } from './chooseValue.js';
import { codeArea } from './codeArea.js';
import { codeLanguage } from './codeLanguage.js';
import { codePosition } from './codePosition.js';
import { codeRegion } from './codeRegion.js';
import { codeTier } from './codeTier.js';
import { codedPhrases } from './codedPhrases.js';
import type { CompiledCodebook } from './compileCodebook.js';
import { compileCodebook } from './compileCodebook.js';
import { matchUnderHeading, type SectionMatches } from './matchUnderHeading.js';
import type { Reading } from './readText.js';
import { readText } from './readText.js';
import { sorted } from './sorted.js';
import type { PhraseTable } from './tabulatePhrases.js';

/** What the coder reads and how it judges. */
export interface CoderOptions {
  /** The kinds of section in which skills are looked for. */
  readonly sections: readonly SectionKind[];
  /** Whether a posting that merely desires a skill is digital. */
  readonly countDesired: boolean;
}

/** A posting with its codes, and the keywords that stand in it without counting. */
interface Coding {
  readonly coded: CodedPosting;
  readonly setAside: readonly SetAside[];
}

/** Codes postings by one codebook. */
export interface Coder {
  readonly code: (posting: Posting) => Coding;
}

const STRONGEST: readonly Strength[] = ['required', 'desired', 'negated'];

const NO_CODES: readonly CategoryCode[] = [];

/** Compiles the codebook once; the coder then codes any number of postings in bounded memory. `table` is that of its phrases. */
export function createCoder(codebook: Codebook, options: CoderOptions, table?: PhraseTable): Coder {
  const compiled = compileCodebook(codebook, codedPhrases(codebook), table);
  const codeNames = createNameCoder(compiled);
  return {
    code: (posting) => {
      const readings = new Map<string, Reading>();
      const read = (text: string): Reading => {
        const known = readings.get(text) ?? readText(compiled.index, text);
        readings.set(text, known);
        return known;
      };
      const { matches, setAside } = matchPosting(compiled, posting, options.sections, read);
      const summary = summarise(compiled, matches, options.countDesired);
      const names = codeNames(posting, read);
      return {
        // Not spread: V8 takes forty times as long to spread several objects into a new one as to fill one.
        coded: Object.assign(identity(posting), summary, names, measure(posting, options)),
        setAside,
      };
    },
  };
}

function matchPosting(
  compiled: CompiledCodebook,
  posting: Posting,
  kinds: readonly SectionKind[],
  read: (text: string) => Reading,
): SectionMatches {
  const matches: Match[] = [];
  const setAside: SetAside[] = [];
  for (const [index, section] of posting.sections.entries()) {
    if (!kinds.includes(section.kind)) continue;
    const found = matchUnderHeading(compiled, section, index, read);
    matches.push(...found.matches);
    setAside.push(...found.setAside);
  }
  return { matches: sorted(matches, inOrder), setAside: sorted(setAside, inOrder) };
}

function inOrder(one: Match, other: Match): number {
  const byCategory = one.category < other.category ? -1 : one.category > other.category ? 1 : 0;
  return one.section - other.section || one.start - other.start || byCategory;
}

function summarise(
  compiled: CompiledCodebook,
  matches: readonly Match[],
  countDesired: boolean,
): Pick<CodedPosting, 'digital' | 'categories' | 'columns' | 'matches'> {
  const { categories, columns } = compiled.codebook.digital;
  const counted = matches.filter(
    ({ strength }) => strength === 'required' || (countDesired && strength === 'desired'),
  );
  const inColumns = new Set(counted.map(({ column }) => column));
  return {
    digital: counted.length > 0,
    categories: categories.flatMap(({ id }) => strongest(id, matches)),
    columns: columns.map(({ id }) => id).filter((id) => inColumns.has(id)),
    matches,
  };
}

function strongest(id: string, matches: readonly Match[]): readonly CategoryCode[] {
  let rank = STRONGEST.length;
  for (const { category, strength } of matches)
    if (category === id) rank = Math.min(rank, STRONGEST.indexOf(strength));
  const strength = STRONGEST[rank];
  return strength === undefined ? NO_CODES : [{ id, strength }];
}

type Names = Pick<
  CodedPosting,
  'position' | 'area' | 'tier' | 'tierGroup' | 'region' | 'language' | 'reasons'
>;

function createNameCoder(
  compiled: CompiledCodebook,
): (posting: Posting, read: (text: string) => Reading) => Names {
  const { codebook, index } = compiled;
  const positions = tableOf(codebook.positions, index);
  const areas = tableOf(codebook.areas, index);
  const regions = tableOf(codebook.regions, index);
  return (posting, read) => {
    const position = codePosition(posting, { table: positions, index, read });
    const area = codeArea(posting, { table: areas, read, position: position.id });
    const region = codeRegion(posting, regions, read);
    const { tier, tierGroup, reason } = codeTier(posting);
    const spoken = codeLanguage(posting);
    const reasons = {
      position: position.reason,
      area: area.reason,
      tier: reason,
      region: region.reason,
      language: spoken.reason,
    };
    return {
      position: position.id,
      area: area.id,
      tier,
      tierGroup,
      region: region.id,
      language: spoken.language,
      reasons,
    };
  };
}

type Identity = Pick<CodedPosting, 'id' | 'title' | 'url' | 'body' | 'publishedOn' | 'closesOn'>;

function identity({ id, title, url, body, publishedOn, closesOn }: Posting): Identity {
  const identity: { -readonly [Field in keyof Identity]: Identity[Field] } = { id, title };
  if (url !== undefined) identity.url = url;
  if (body !== undefined) identity.body = body;
  if (publishedOn !== undefined) identity.publishedOn = publishedOn;
  if (closesOn !== undefined) identity.closesOn = closesOn;
  return identity;
}

function measure(posting: Posting, { sections }: CoderOptions): Pick<CodedPosting, 'charactersRead'> {
  const read = posting.sections.filter(({ kind }) => sections.includes(kind));
  return { charactersRead: read.reduce((sum, { text }) => sum + text.trim().length, 0) };
}
