/** A list in an order; as it is where it stands in that already, as nearly always: sorting makes copies of the shortest list. */
export function sorted<Item>(
  list: readonly Item[],
  order: (one: Item, other: Item) => number,
): readonly Item[] {
  let previous: Item | undefined;
  for (const item of list) {
    if (previous !== undefined && order(previous, item) > 0) return [...list].sort(order);
    previous = item;
  }
  return list;
}
