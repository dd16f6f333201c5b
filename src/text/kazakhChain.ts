import { compileChain, type ChainTest } from './compileChain.js';
import { nounChain } from './kazakhNounChain.js';
import { HARMONY_LETTERS, harmoniesOf, type Harmony } from './kazakhPhonology.js';
import { nounStems, verbStems, verbStemVariants, type StemCondition } from './kazakhStems.js';
import { verbChain } from './kazakhVerbChain.js';
import { rememberLast } from './rememberLast.js';
import { sharedStart } from './sharedStart.js';

/** One way for a token to be a form of the keyword: a stem, what must follow it, and the chain up to the end. */
interface Route {
  readonly stem: string;
  readonly next: ChainTest | undefined;
  readonly chain: ChainTest;
}

type Spelling = 'kazakh' | 'russian';
type ChainKind = 'noun' | 'afterPossessive' | 'verb' | 'shortVerb' | 'present';

const RUSSIAN_TYPING = new Map(
  ['қк', 'әа', 'ұу', 'үу', 'өо', 'іы', 'иы', 'ғг', 'ңн', 'һх'].map((pair) => [
    pair.charAt(0),
    pair.charAt(1),
  ]),
);

/** The word as it looks when Kazakh letters are typed with their Russian neighbours; и, і and ы fall together. */
function foldToRussianTyping(word: string): string {
  return word.replace(/[қәұүөіиғңһ]/gu, (letter) => RUSSIAN_TYPING.get(letter) ?? letter);
}

const NEXT: Readonly<Record<StemCondition, string>> = {
  always: '',
  'before-close-vowel': '[ыі]',
  'not-before-close-vowel': '(?![ыі])',
  'before-vowel': '[аеыіу]',
  'before-glide': '[иу]',
  'not-your': '(?!ң$)',
};

/** Chains are shared by all keywords. */
const compiled = new Map<string, ChainTest>();

function compileOnce(name: string, spelling: Spelling, source: () => string): ChainTest {
  const key = `${spelling} ${name}`;
  const cached = compiled.get(key);
  if (cached !== undefined) return cached;
  const test = compileChain(spelling === 'russian' ? foldToRussianTyping(source()) : source());
  compiled.set(key, test);
  return test;
}

function chainOf(kind: ChainKind, harmony: Harmony, spelling: Spelling): ChainTest {
  return compileOnce(`${kind} ${harmony}`, spelling, () => {
    const isNoun = kind === 'noun' || kind === 'afterPossessive';
    return `${isNoun ? nounChain(harmony, 'strict')[kind] : verbChain(harmony)[kind]}$`;
  });
}

function nextOf(when: StemCondition, spelling: Spelling): ChainTest | undefined {
  return when === 'always' ? undefined : compileOnce(when, spelling, () => NEXT[when]);
}

function nounRoutes(keyword: string, spelling: Spelling): Route[] {
  const routes: Route[] = [];
  for (const harmony of harmoniesOf(keyword)) {
    const chain = chainOf('noun', harmony, spelling);
    for (const { stem, when } of nounStems(keyword)) {
      routes.push({ stem, next: nextOf(when, spelling), chain });
    }
    if (/[ыі]$/u.test(keyword)) {
      const possessed = chainOf('afterPossessive', harmony, spelling);
      routes.push({ stem: keyword, next: undefined, chain: possessed });
    }
  }
  return routes;
}

/** Keywords of this length («алу», «ату») meet too many other words to take every verb form; shorter ones take none. */
const SHORT = 3;

function verbRoutes(keyword: string, spelling: Spelling): Route[] {
  const routes: Route[] = [];
  if (keyword.length < SHORT) return routes;
  const kind = keyword.length > SHORT ? 'verb' : 'shortVerb';
  for (const stem of verbStems(keyword)) {
    for (const harmony of harmoniesOf(stem)) {
      const chain = chainOf(kind, harmony, spelling);
      for (const variant of verbStemVariants(stem)) {
        const next = nextOf(variant.when, spelling);
        routes.push({ stem: variant.stem, next, chain });
      }
      if (stem.endsWith('й')) {
        const merged = stem.slice(0, -1) + (harmony === 'back' ? 'я' : HARMONY_LETTERS.front.open);
        routes.push({
          stem: merged,
          next: undefined,
          chain: chainOf('present', harmony, spelling),
        });
      }
    }
  }
  return routes;
}

function routesOf(keyword: string, spelling: Spelling): readonly Route[] {
  const routes = [...nounRoutes(keyword, spelling), ...verbRoutes(keyword, spelling)];
  if (spelling === 'kazakh') return routes;
  return routes.map((route) => ({ ...route, stem: foldToRussianTyping(route.stem) }));
}

/** A Kazakh keyword (lower case) and its stems: each of its forms begins with one of them. */
export function kazakhStems(keyword: string): readonly string[] {
  return [keyword, ...routesOf(keyword, 'kazakh').map(({ stem }) => stem)];
}

function follows({ stem, next, chain }: Route, token: string): boolean {
  return token.startsWith(stem) && next?.(token, stem.length) !== false && chain(token, stem.length);
}

/** The token typed with Russian letters, or undefined when it has letters that Russian lacks. */
const foldToken = rememberLast((token) =>
  /[әғқңөұүһі]/u.test(token) ? undefined : foldToRussianTyping(token),
);

/** A predicate for the forms of a Kazakh keyword (lower case); verbal nouns in -у also accept their verb's forms. */
export function compileKazakh(keyword: string): (token: string) => boolean {
  const routes = routesOf(keyword, 'kazakh');
  const start = sharedStart([keyword, ...routes.map(({ stem }) => stem)]);
  return (token) =>
    token === keyword || (token.startsWith(start) && routes.some((route) => follows(route, token)));
}

/** The same for a Kazakh keyword typed with Russian letters («кызмет»); tokens with Kazakh letters never match. */
export function compileKazakhInRussianLetters(keyword: string): (token: string) => boolean {
  const routes = routesOf(keyword, 'russian');
  const whole = foldToRussianTyping(keyword);
  const start = sharedStart([whole, ...routes.map(({ stem }) => stem)]);
  return (token) => {
    const folded = foldToken(token);
    if (folded?.startsWith(start) !== true) return false;
    return folded === whole || routes.some((route) => follows(route, folded));
  };
}
