import type { Draft } from './Extraction.js';

/** Whether a posting states what a codebook is applied to: duties or requirements. */
export function isCoded({ sections }: Pick<Draft, 'sections'>): boolean {
  return sections.some(({ kind }) => kind === 'duties' || kind === 'requirements');
}
