const SHOWN = 3;

/** Collects, of many ids, those that are most like one that does not exist. */
export function nearIds(wanted: string): { add(id: string): void; best(): readonly string[] } {
  const folded = wanted.toLowerCase();
  let best: { readonly id: string; readonly score: number }[] = [];
  return {
    add: (id) => {
      const score = likeness(folded, id.toLowerCase());
      if (score < 0.5) return;
      best = [...best, { id, score }].sort((a, b) => b.score - a.score).slice(0, SHOWN);
    },
    best: () => best.map(({ id }) => id),
  };
}

/** The share of the longer id that both have in common at their starts and ends; 1 when one holds the other. */
function likeness(a: string, b: string): number {
  if (a !== '' && b.includes(a)) return 1;
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return (start + end) / Math.max(a.length, b.length);
}
