/** Elements that start a line of their own. */
export const BLOCKS: ReadonlySet<string> = new Set(
  'address article blockquote body br caption center dd details div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 hr html label legend li main ol option p pre section summary table tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
);

/** Elements whose content is no part of the page's text. */
export const SILENT: ReadonlySet<string> = new Set(
  'script style noscript template svg math nav aside button select textarea iframe object head dialog canvas audio video'.split(
    ' ',
  ),
);

/** Elements that are chrome around the page but belong to the text inside an article. */
export const FRAME: ReadonlySet<string> = new Set(['header', 'footer']);

/** Blocks that hold one paragraph or item: what a heading in them opens goes on after them. */
export const PARAGRAPHS: ReadonlySet<string> = new Set(
  'p li br hr dt dd h1 h2 h3 h4 h5 h6 summary label legend caption button tbody thead'.split(' '),
);
