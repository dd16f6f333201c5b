/** Values that some frameworks write flat, as a list whose objects hold places in the list (Nuxt 3, after `devalue`), put together again; others as they are. */
export function reviveState(value: unknown): unknown {
  if (!Array.isArray(value) || value.length < 3) return value;
  const flat = value as readonly unknown[];
  return isFlat(flat) ? revive(flat) : value;
}

const WRAPPERS = new Set([
  'Reactive',
  'ShallowReactive',
  'Ref',
  'ShallowRef',
  'EmptyRef',
  'EmptyShallowRef',
  'NuxtError',
  'Object',
]);
/** Values that `devalue` writes as a name and a text: `["Date", "2026-03-19T00:00:00.000Z"]`. */
const TEXTS = new Set(['Date', 'BigInt', 'URL']);
const isPlace = (value: unknown, length: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value < length && value >= -7;

/** Every member of every object is the number of a place. */
function isFlat(flat: readonly unknown[]): boolean {
  const objects = flat.filter((one) => typeof one === 'object' && one !== null && !Array.isArray(one));
  return (
    objects.length > 0 &&
    flat.some((one) => typeof one === 'string') &&
    objects.every((one) => Object.values(one as object).every((place) => isPlace(place, flat.length)))
  );
}

/** Places are filled in one pass: an object made for a place is shared by all that point at it. */
function revive(flat: readonly unknown[]): unknown {
  const made = flat.map((one) => textIn(one) ?? (Array.isArray(one) ? [] : isObject(one) ? {} : one));
  const at = (place: unknown): unknown =>
    typeof place === 'number' && place >= 0 ? target(flat, made, place) : undefined;
  flat.forEach((one, index) => {
    const shell = made[index];
    if (typeof shell === 'string') return;
    if (Array.isArray(one)) for (const place of one as unknown[]) (shell as unknown[]).push(at(place));
    else if (isObject(one)) fill(shell as object, one, at);
  });
  return at(0);
}

function textIn(one: unknown): string | undefined {
  if (!Array.isArray(one) || one.length !== 2) return undefined;
  const [name, text] = one as readonly unknown[];
  return typeof name === 'string' && TEXTS.has(name) && typeof text === 'string' ? text : undefined;
}

function fill(shell: object, from: object, at: (place: unknown) => unknown): void {
  for (const [key, place] of Object.entries(from)) {
    Object.defineProperty(shell, key, { value: at(place), enumerable: true });
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `["Reactive", 7]` stands for what lies at 7. */
function target(flat: readonly unknown[], made: readonly unknown[], place: number): unknown {
  let next = place;
  for (let hops = 0; hops < 10; hops += 1) {
    const one = flat[next];
    if (!Array.isArray(one)) break;
    const [name, inner] = one as readonly unknown[];
    if (typeof name !== 'string' || !WRAPPERS.has(name) || typeof inner !== 'number') break;
    next = inner;
  }
  return made[next];
}
