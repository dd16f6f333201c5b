import type { Draft } from '../extraction/Extraction.js';
import { isCoded } from '../extraction/isCoded.js';
import type { SectionKind } from '../model/Posting.js';

/** Whether a page lacks duties or requirements of its posting, of which one may stand on a page of its own. */
export function saysLittle(drafts: readonly Draft[]): boolean {
  const [draft, other] = drafts;
  if (draft === undefined || other !== undefined) return !drafts.some(isCoded);
  return !states(draft, 'duties') || !states(draft, 'requirements');
}

/** Whether a posting has a section of a kind. */
export function states({ sections }: Draft, section: SectionKind): boolean {
  return sections.some(({ kind }) => kind === section);
}
