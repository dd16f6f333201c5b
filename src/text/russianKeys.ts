import stemmer from '#russian-stemmer';

/** Shorter words give no light forms: «по», «опт» would meet too much. */
const SHORTEST_LIGHT = 4;

function lightForms(word: string): string[] {
  if (word.length < SHORTEST_LIGHT) return [];
  const bare = word.replace(/[аеиоуыэюяйь]$/u, '');
  const fleeting = bare.replace(/(?<=..)[ео](?=[бвгджзклмнпрстфхцчшщ]$)/u, '');
  const soft = [stemmer.stem(word), bare].map((form) => form.replace(/[ьй](?=[^аеиоуыэюяйь]$)/u, ''));
  return [bare, fleeting, ...soft];
}

/** Keys of paradigms that the stem and the light forms break: «-ость», «время», «гражданин», «учащийся», «ценный». */
function paradigmKeys(word: string): string[] {
  const quality = /^.+[ео]ст(?=(?:ь|и|ью|ей|ям|ями|ях)$)/u.exec(word)?.[0];
  const person = /^.+[ая]н(?=ин[а-я]{0,3}$)/u.exec(word)?.[0];
  const neuter = /^.+м(?=я$)/u.exec(word)?.[0];
  const adjective = /^.{2,}(?:щ|нн)(?=[а-я]{0,3}(?:ся)?$)/u.exec(word)?.[0];
  return [quality, person, neuter === undefined ? undefined : `${neuter}ен`, adjective].filter(
    (key) => key !== undefined,
  );
}

const SOME_WORDS = 50_000;
const known = new Map<string, ReadonlySet<string>>();

/** Keys of a Russian word in lower case; two words are forms of one word when their sets meet. */
export function russianKeys(word: string): ReadonlySet<string> {
  const cached = known.get(word);
  if (cached !== undefined) return cached;
  if (known.size >= SOME_WORDS) known.clear();
  const keys = new Set([stemmer.stem(word), ...lightForms(word), ...paradigmKeys(word)]);
  known.set(word, keys);
  return keys;
}
