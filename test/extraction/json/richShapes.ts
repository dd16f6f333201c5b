/** A paragraph with its second word in bold, and an item of a list. */
type Shape = (first: string, bold: string, item: string) => unknown;

/** Rich text as different editors and content systems keep it. */
export const RICH_SHAPES: readonly (readonly [string, Shape])[] = [
  [
    'blocks of Editor.js',
    (first, bold, item) => ({
      time: 1,
      version: '2.30',
      blocks: [
        { id: 'a1', type: 'paragraph', data: { text: `${first} <b>${bold}</b>` } },
        { id: 'a2', type: 'list', data: { style: 'ordered', items: [item] } },
      ],
    }),
  ],
  [
    'nested lists of Editor.js',
    (first, bold, item) => ({
      blocks: [
        { type: 'list', data: { items: [{ content: `${first} ${bold}`, items: [{ content: item }] }] } },
      ],
    }),
  ],
  [
    'nodes of a Contentful document',
    (first, bold, item) => ({
      nodeType: 'document',
      data: {},
      content: [
        {
          nodeType: 'paragraph',
          data: {},
          content: [
            { nodeType: 'text', value: `${first} `, marks: [], data: {} },
            { nodeType: 'text', value: bold, marks: [{ type: 'bold' }], data: {} },
          ],
        },
        { nodeType: 'embedded-asset-block', data: { target: { sys: { id: 'x' } } }, content: [] },
        {
          nodeType: 'unordered-list',
          data: {},
          content: [
            {
              nodeType: 'list-item',
              data: {},
              content: [{ nodeType: 'paragraph', content: [{ nodeType: 'text', value: item, marks: [] }] }],
            },
          ],
        },
      ],
    }),
  ],
  [
    'Portable Text',
    (first, bold, item) => [
      {
        _type: 'block',
        style: 'normal',
        children: [
          { _type: 'span', _key: 'k1', text: `${first} `, marks: [] },
          { _type: 'span', _key: 'k2', text: bold, marks: ['strong'] },
        ],
        markDefs: [],
      },
      { _type: 'image', asset: { _ref: 'image-1' } },
      {
        _type: 'block',
        style: 'normal',
        listItem: 'bullet',
        level: 1,
        children: [{ _type: 'span', text: item }],
      },
    ],
  ],
  [
    'blocks of draft-js',
    (first, bold, item) => ({
      blocks: [
        {
          key: 'a',
          text: `${first} ${bold}`,
          type: 'unstyled',
          depth: 0,
          inlineStyleRanges: [],
          entityRanges: [],
        },
        {
          key: 'b',
          text: item,
          type: 'unordered-list-item',
          depth: 0,
          inlineStyleRanges: [],
          entityRanges: [],
        },
      ],
      entityMap: {},
    }),
  ],
  [
    'children of Slate',
    (first, bold, item) => [
      { type: 'paragraph', children: [{ text: `${first} ` }, { text: bold, bold: true }] },
      { type: 'list', format: 'unordered', children: [{ type: 'list-item', children: [{ text: item }] }] },
    ],
  ],
  [
    'a document of ProseMirror',
    (first, bold, item) => ({
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: `${first} ` },
            { type: 'text', marks: [{ type: 'bold' }], text: bold },
          ],
        },
        {
          type: 'bulletList',
          content: [
            { type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: item }] }] },
          ],
        },
      ],
    }),
  ],
  [
    'the root of Lexical',
    (first, bold, item) => ({
      root: {
        type: 'root',
        version: 1,
        children: [
          {
            type: 'paragraph',
            version: 1,
            children: [
              {
                type: 'text',
                text: `${first} `,
                detail: 0,
                format: 0,
                mode: 'normal',
                style: '',
                version: 1,
              },
              { type: 'text', text: bold, detail: 0, format: 1, mode: 'normal', style: '', version: 1 },
            ],
          },
          {
            type: 'list',
            listType: 'bullet',
            children: [{ type: 'listitem', value: 1, children: [{ type: 'text', text: item, version: 1 }] }],
          },
        ],
      },
    }),
  ],
  [
    'blocks of Notion',
    (first, bold, item) => [
      {
        object: 'block',
        type: 'paragraph',
        paragraph: {
          rich_text: [
            { type: 'text', plain_text: `${first} `, annotations: { bold: false }, href: null },
            { type: 'text', plain_text: bold, annotations: { bold: true }, href: null },
          ],
        },
      },
      {
        object: 'block',
        type: 'bulleted_list_item',
        bulleted_list_item: { rich_text: [{ type: 'text', plain_text: item, href: null }] },
      },
    ],
  ],
  [
    'operations of Quill',
    (first, bold, item) => ({
      ops: [
        { insert: `${first} ` },
        { attributes: { bold: true }, insert: bold },
        { insert: `\n${item}` },
        { attributes: { list: 'bullet' }, insert: '\n' },
      ],
    }),
  ],
];
