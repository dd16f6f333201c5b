/** What a file says: HTML where its format tells paragraphs from tables, else plain text; or, for a person, why it says nothing. */
export type Conversion =
  | { readonly kind: 'html' | 'text'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** A conversion that failed, with the way out in its sentence. */
export function unreadable(reason: string): Conversion {
  return { kind: 'unreadable', reason };
}
