import type { Part } from './divideSource.js';
import type { FieldMark } from './Mark.js';

/** The positions of a page that groups them by their bodies, each with the body and the fields that stand above it. */
export function withGroups(parts: readonly Part[], bodies: readonly FieldMark[]): readonly Part[] {
  const first = parts[0]?.position?.start ?? 0;
  return bodies.some(({ start }) => start < first)
    ? regroupFields(parts, bodies).map((part) => withGroupBody(part, bodies))
    : parts.map((part, at) => withOwnBody(part, bodies, parts[at + 1]?.position?.start ?? Infinity));
}

/** Where no body stands above the first position, each has the one below its title. */
function withOwnBody(part: Part, bodies: readonly FieldMark[], end: number): Part {
  const from = part.position?.start ?? Infinity;
  const [body, other] = bodies.filter(({ start }) => start > from && start < end);
  const isNamed = part.fields.some(({ field }) => field === 'body');
  return isNamed || body === undefined || other !== undefined
    ? part
    : { ...part, fields: [...part.fields, body] };
}

/** What stands between the head of a group and its first position is said of that position, and not of the one before. */
function regroupFields(parts: readonly Part[], bodies: readonly FieldMark[]): readonly Part[] {
  const heads = parts.map(({ position }, at) => {
    const [from, to] = [position?.start ?? 0, parts[at + 1]?.position?.start ?? -1];
    return bodies.findLast(({ start }) => start > from && start < to)?.start ?? Infinity;
  });
  return parts.map((part, at) => {
    const handed = (parts[at - 1]?.fields ?? []).filter(({ start }) => start > (heads[at - 1] ?? Infinity));
    const kept = part.fields.filter(({ start }) => start < (heads[at] ?? Infinity));
    return { ...part, fields: [...kept, ...handed] };
  });
}

/** Above a position its body may stand as the head of a group. */
function withGroupBody(part: Part, bodies: readonly FieldMark[]): Part {
  const { position, fields } = part;
  const isNamed = position === undefined || fields.some(({ field }) => field === 'body');
  const body = isNamed ? undefined : bodies.findLast(({ start }) => start < position.start);
  return body === undefined ? part : { ...part, fields: [...part.fields, body] };
}
