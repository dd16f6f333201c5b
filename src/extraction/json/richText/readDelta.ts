import { asItem } from '../asItem.js';

/** The text of Quill's operations, `{"ops": [{"insert": "…\n"}]}`, a paragraph a line; undefined for anything else. */
export function readDelta(value: unknown): string | undefined {
  const ops = asItem(value)?.get('ops');
  if (!Array.isArray(ops) || ops.length === 0) return undefined;
  const pieces = ops.map((op) => asItem(op)?.get('insert'));
  if (!pieces.some((piece) => typeof piece === 'string')) return undefined;
  return pieces.map((piece) => (typeof piece === 'string' ? piece : '')).join('');
}
