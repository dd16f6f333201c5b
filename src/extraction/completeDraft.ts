import type { Draft } from './Extraction.js';

/** A draft with what another one states and it does not; a body that is only that of its site yields to one that is stated. */
export function completeDraft(draft: Draft, other: Partial<Draft>): Draft {
  const { body, region = draft.region } = other;
  if (draft.isBodyOfSite !== true || body === undefined || other.isBodyOfSite === true)
    return { ...other, ...draft };
  const stated: Draft & { isBodyOfSite?: boolean } = { ...other, ...draft, body };
  delete stated.isBodyOfSite;
  return { ...stated, ...(region !== undefined && { region }) };
}
