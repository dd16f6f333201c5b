/** The account of one run, kept as `runs/<id>.json`. */
export interface RunManifest {
  readonly id: string;
  /** Instants, ISO 8601 in UTC. */
  readonly startedAt: string;
  readonly endedAt: string;
  /** What the run was asked to do; addresses lose user names and passwords. */
  readonly arguments: Readonly<Record<string, string | number | boolean>>;
  /** `complete` or why not; the next run carries on one that is `interrupted` or `rate-limited`. */
  readonly outcome: string;
  readonly counts: Readonly<Record<string, number>>;
  /** Of the postings that the run read anew: how many there were and how many of them state each field. */
  readonly coverage?: Readonly<Record<string, number>>;
  readonly problems: readonly string[];
}
