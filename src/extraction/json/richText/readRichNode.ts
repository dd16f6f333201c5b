import type { JsonItem } from '../asItem.js';
import { asItem } from '../asItem.js';
import { readEditorBlock } from './readEditorBlock.js';
import type { RichNode } from './RichNode.js';

const INNER_KEYS = ['children', 'content', 'nodes', 'rich_text', 'innerBlocks'];
const KIND_KEYS = ['_type', 'nodeType', 'type', 'blockName', 'object'];
const LINE_BREAK = /^(?:hard-?_?break|line-?break|br)$/iu;

/** What the pattern of an element's kind or style makes of it, the surest first. */
const TAGS: readonly (readonly [RegExp, Extract<RichNode, { kind: 'element' }>['tag']])[] = [
  [/^(?:h[1-6]|head(?:ing|er)(?:[-_ ]?\w+)?|title|header-\w+)$/iu, 'h3'],
  [/list[-_]?item|^li$|^(?:bulleted|numbered)_list_item$/iu, 'li'],
  [/list$|^[ou]l$|^list/iu, 'ul'],
  [/^table[-_]?row$|^tr$/iu, 'tr'],
  [/^table[-_]?(?:header[-_]?)?cell$|^table_?header$|^t[dh]$/iu, 'td'],
  [/^table$/iu, 'table'],
  [/link|^a$|inline|span|mention|mark$/iu, 'span'],
];

/** Takes an object for a piece of rich text, as editors and content systems keep it; undefined where it is none. */
export function readRichNode(value: unknown): RichNode | undefined {
  const item = asItem(value);
  if (item === undefined) return undefined;
  const kind = kindOf(item);
  if (LINE_BREAK.test(kind)) return { kind: 'words', markup: '<br>' };
  const inner = innerOf(item, kind);
  if (inner !== undefined) return { kind: 'element', tag: tagOf(item, kind), inner };
  const data = kind === '' ? undefined : asItem(item.get('data'));
  if (data !== undefined && data.size > 0) return readEditorBlock(kind, data);
  return readLeaf(item, kind);
}

function kindOf(item: JsonItem): string {
  return KIND_KEYS.map((key) => item.get(key)).find((value) => typeof value === 'string') ?? '';
}

/** Some keep what is inside under the kind itself: `{"type": "paragraph", "paragraph": {"rich_text": […]}}`. */
function innerOf(item: JsonItem, kind: string): readonly unknown[] | undefined {
  const own = asItem(item.get(kind));
  const places = own === undefined ? [item] : [own, item];
  const found = places.flatMap((place) =>
    INNER_KEYS.flatMap((key) => {
      const value = place.get(key);
      return Array.isArray(value) && value.every((one) => asItem(one) !== undefined)
        ? [value as readonly unknown[]]
        : [];
    }),
  );
  return found.find((list) => list.length > 0) ?? (kind === '' ? undefined : found[0]);
}

function tagOf(item: JsonItem, kind: string): Extract<RichNode, { kind: 'element' }>['tag'] {
  if (typeof item.get('listItem') === 'string') return 'li';
  const style = item.get('style');
  const names = typeof style === 'string' ? [kind, style] : [kind];
  return TAGS.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1] ?? 'p';
}

const LEAF_KEYS =
  /^(?:text|value|plain_text|type|_type|_key|nodeType|object|marks|data|detail|format|mode|style|version|id|bold|italic|underline|strikethrough|code|color|href|annotations|depth|key|inlineStyleRanges|entityRanges)$/u;

/** Words with nothing but their looks beside them; of draft-js, whole paragraphs. */
function readLeaf(item: JsonItem, kind: string): RichNode | undefined {
  const html = item.get('innerHTML');
  if (typeof html === 'string') return { kind: 'words', markup: html };
  const text = [
    item.get('text'),
    item.get('plain_text'),
    kind === 'text' ? item.get('value') : undefined,
  ].find((value) => typeof value === 'string');
  if (typeof text !== 'string' || ![...item.keys()].every((key) => LEAF_KEYS.test(key))) return undefined;
  const markup = escapeMarkup(text);
  if (!item.has('inlineStyleRanges')) return { kind: 'words', markup };
  return { kind: 'element', tag: tagOf(item, kind), inner: [{ text }] };
}

function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');
}
