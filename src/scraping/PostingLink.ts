/** A link to a posting's page and the part of the posting's id that its address gives. */
export interface PostingLink {
  readonly url: URL;
  readonly id: string;
}
