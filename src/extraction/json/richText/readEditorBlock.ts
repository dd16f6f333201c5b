import type { JsonItem } from '../asItem.js';
import { asItem } from '../asItem.js';
import type { RichNode } from './RichNode.js';

const WORD_KEYS = ['text', 'html', 'title', 'message', 'caption'];

/** A block of Editor.js, `{"type": "list", "data": {"items": […]}}`, whose texts are markup. */
export function readEditorBlock(kind: string, data: JsonItem): RichNode | undefined {
  const items = data.get('items');
  if (Array.isArray(items)) return { kind: 'words', markup: listOf(items, 0) };
  const rows = data.get('content');
  if (Array.isArray(rows)) return { kind: 'words', markup: tableOf(rows) };
  const words = WORD_KEYS.map((key) => data.get(key)).filter((text) => typeof text === 'string');
  if (words.length === 0) return undefined;
  const tag = /head/iu.test(kind) ? 'h3' : 'p';
  return { kind: 'words', markup: words.map((text) => `<${tag}>${text}</${tag}>`).join('') };
}

const DEEPEST = 20;

/** Items are texts, or objects with further items in them. */
function listOf(items: readonly unknown[], depth: number): string {
  const lines = items.map((one) => {
    const item = asItem(one);
    const text = item === undefined ? one : (item.get('content') ?? item.get('text'));
    const nested = item?.get('items');
    const inner =
      Array.isArray(nested) && nested.length > 0 && depth < DEEPEST ? listOf(nested, depth + 1) : '';
    return `<li>${typeof text === 'string' ? text : ''}${inner}</li>`;
  });
  return `<ul>${lines.join('')}</ul>`;
}

function tableOf(rows: readonly unknown[]): string {
  const lines = rows.map((row) => {
    const cells = (Array.isArray(row) ? row : [row]).filter((cell) => typeof cell === 'string');
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  return `<table>${lines.join('')}</table>`;
}
