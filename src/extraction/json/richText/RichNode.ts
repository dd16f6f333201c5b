/** One piece of rich text: words of a line, or an element with further pieces in it. */
export type RichNode =
  | { readonly kind: 'words'; readonly markup: string }
  | {
      readonly kind: 'element';
      readonly tag: 'p' | 'h3' | 'ul' | 'li' | 'tr' | 'td' | 'table' | 'span';
      readonly inner: readonly unknown[];
    };
