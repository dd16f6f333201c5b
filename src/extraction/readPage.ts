import type { CheerioAPI } from 'cheerio/slim';
import { collapseBlanks } from './cleanText.js';
import { BLOCKS, FRAME, SILENT } from './markupRoles.js';
import type { Source } from './Source.js';
import { LABEL_RANK } from './Source.js';

type PageNode = ReturnType<CheerioAPI['root']>[number]['children'][number];
type PageElement = Extract<PageNode, { readonly attribs: unknown }>;

/** The visible text of a page with the ranks of its headings and labels. Chrome (navigation, site header, scripts) is left out. */
export function readPage(page: CheerioAPI): Source {
  const writer = createWriter();
  // A stack of our own: recursion would end at some thousand nested elements.
  const stack: Step[] = page
    .root()
    .toArray()
    .flatMap(({ children }) => visits(children, { article: false }));
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    if (step.kind === 'flush') writer.flush();
    else if (step.node.nodeType === 3) writer.write(step.node.data, step.setting.rank);
    else if ('attribs' in step.node) enter(step.node, step.setting, stack);
  }
  writer.flush();
  return writer.source();
}

interface Setting {
  readonly article: boolean;
  readonly rank?: number;
}

type Step =
  { readonly kind: 'flush' } | { readonly kind: 'visit'; readonly node: PageNode; readonly setting: Setting };

const FLUSH: Step = { kind: 'flush' };

function visits(nodes: readonly PageNode[], setting: Setting): Step[] {
  return nodes.map((node): Step => ({ kind: 'visit', node, setting })).reverse();
}

function enter(element: PageElement, setting: Setting, stack: Step[]): void {
  const name = element.name.toLowerCase();
  if (SILENT.has(name) || (FRAME.has(name) && !setting.article)) return;
  const rank = rankOf(element, name) ?? setting.rank;
  const inner = {
    article: setting.article || name === 'article' || name === 'main',
    ...(rank !== undefined && { rank }),
  };
  const block = BLOCKS.has(name) || FRAME.has(name);
  if (block) stack.push(FLUSH);
  for (const step of visits(element.children, inner)) stack.push(step);
  if (block) stack.push(FLUSH);
}

function rankOf(element: PageElement, name: string): number | undefined {
  if (/^h[1-6]$/u.test(name)) return Number(name.charAt(1));
  if (name === 'dt') return LABEL_RANK;
  return (name === 'td' || name === 'th') && isLabelCell(element) ? LABEL_RANK : undefined;
}

/** The first of exactly two cells of a row. */
function isLabelCell(cell: PageElement): boolean {
  const cells = (cell.parent?.children ?? []).filter((node) => 'attribs' in node);
  return cells.length === 2 && cells[0] === cell;
}

interface Writer {
  write(text: string, rank: number | undefined): void;
  flush(): void;
  source(): Source;
}

function createWriter(): Writer {
  const lines: string[] = [];
  const ranks = new Map<number, number>();
  let pieces: string[] = [];
  let rank: number | undefined;
  let length = 0;
  return {
    write: (text, ofText) => {
      if (rank === undefined && /\S/u.test(text)) rank = ofText;
      pieces.push(text);
    },
    flush: () => {
      const line = collapseBlanks(pieces.join('').replace(/\s+/gu, ' '));
      if (line !== '') {
        if (rank !== undefined) ranks.set(length, rank);
        lines.push(line);
        length += line.length + 1;
      }
      pieces = [];
      rank = undefined;
    },
    source: () => ({ text: lines.join('\n'), ranks, wrapped: false }),
  };
}
