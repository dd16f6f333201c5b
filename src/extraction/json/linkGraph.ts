/** The nodes of a JSON-LD graph with what they refer to by `{"@id": …}` put in its place; other values as they are. */
export function linkGraph(value: unknown): unknown {
  if (!isRecord(value) || !Array.isArray(value['@graph'])) return value;
  const nodes = (value['@graph'] as readonly unknown[]).filter(isRecord);
  const byId = new Map(nodes.map((node) => [node['@id'], node] as const));
  byId.delete(undefined);
  // One step is enough for an employer or a place, and cannot run in a circle.
  const linked = nodes.map((node) =>
    Object.fromEntries(Object.entries(node).map(([key, member]) => [key, targetOf(member, byId) ?? member])),
  );
  return { ...value, '@graph': linked };
}

function targetOf(
  member: unknown,
  byId: ReadonlyMap<unknown, Readonly<Record<string, unknown>>>,
): Readonly<Record<string, unknown>> | undefined {
  return isRecord(member) && Object.keys(member).length === 1 ? byId.get(member['@id']) : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
