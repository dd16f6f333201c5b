import type { TermLanguage } from '../model/Codebook.js';
import { foldPhrase } from './foldPhrase.js';

const NAMES: Readonly<Record<TermLanguage, string>> = {
  kk: 'kk|kaz|kz|kazakh|қаз|каз|қазақ|қазақша|қазақ тілі|қазақ тілінде|казахский|казахский язык|на казахском',
  ru: 'ru|rus|russian|рус|орыс|орысша|орыс тілі|орыс тілінде|русский|русский язык|на русском',
  en: 'en|eng|english|англ|ағылшын|ағылшынша|ағылшын тілі|английский|английский язык|на английском',
};

const byName = new Map(
  (['kk', 'ru', 'en'] as const).flatMap((language) =>
    NAMES[language].split('|').map((name): [string, TermLanguage] => [name, language]),
  ),
);

/** The language that people call so; undefined for other words. */
export function languageNamed(name: string): TermLanguage | undefined {
  return byName.get(foldPhrase(name).replace(/\.$/u, ''));
}
