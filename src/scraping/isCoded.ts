import type { Draft } from '../extraction/Extraction.js';

/** Whether a posting states what a codebook is applied to. */
export function isCoded({ sections }: Draft): boolean {
  return sections.some(({ kind }) => kind === 'duties' || kind === 'requirements');
}
