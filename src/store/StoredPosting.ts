import type { Posting } from '../model/Posting.js';

/** A posting with what the store knows of its life; instants are ISO 8601 in UTC. */
export interface StoredPosting extends Posting {
  readonly firstSeen: string;
  readonly lastSeen: string;
  /** `closed` when a complete run no longer found it. */
  readonly status: 'open' | 'closed';
}
