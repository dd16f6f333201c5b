import type { Language } from '../model/Posting.js';
import { bodyLanguage } from './bodyLanguage.js';
import { foldWord } from './foldWord.js';
import type { Draft, Extraction } from './Extraction.js';

const PARTS = /\n|\s[|—–·/]\s/u;
const LONGEST = 200;

/**
 * Postings without a body have the one that the name of the site is («Департамент юстиции …»), if that is one body only: a department's own
 * pages seldom repeat in each posting whose they are.
 */
export function withBodies(extraction: Extraction, site: string): Extraction {
  const bodies = site
    .split(PARTS)
    .map((part) => part.trim())
    .filter((part) => part.length <= LONGEST && bodyLanguage(part) !== undefined);
  const only = (language: Language): string | undefined => {
    const own = bodies.filter((body) => bodyLanguage(body) === language);
    return new Set(own.map(foldWord)).size > 1 ? undefined : own[0];
  };
  const [kazakh, russian] = [only('kk'), only('ru')];
  return {
    ...extraction,
    postings: extraction.postings.map((draft) =>
      withBody(draft, draft.language === 'kk' ? (kazakh ?? russian) : (russian ?? kazakh)),
    ),
  };
}

function withBody(draft: Draft, body: string | undefined): Draft {
  return draft.body !== undefined || draft.unit !== undefined || body === undefined
    ? draft
    : { ...draft, body, isBodyOfSite: true };
}
