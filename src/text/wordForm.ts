import { spellWord } from './spellWord.js';

/** A word in one spelling, however it is written. */
export interface WordForm {
  /** One spelling, case kept: composed, no invisible characters, ASCII hyphens, one script per hyphen part. */
  readonly text: string;
  /** `text` in lower case with ё as е. */
  readonly folded: string;
  /** Hyphen parts of `folded`; one entry when there is no hyphen. */
  readonly parts: readonly string[];
}

/** The form of a word as written. */
export function wordForm(written: string): WordForm {
  const text = spellWord(written);
  const folded = text.toLowerCase().replaceAll('ё', 'е');
  return { text, folded, parts: folded.includes('-') ? folded.split('-') : [folded] };
}
