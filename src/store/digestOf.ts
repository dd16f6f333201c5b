import { hash } from 'node:crypto';
import type { Posting } from '../model/Posting.js';
import { canonicalJson } from './canonicalJson.js';

const DIGEST_BYTES = 16;

/** The fingerprint by which two versions of a posting are compared. */
export function digestOf(posting: Posting): Buffer {
  return hash('sha256', canonicalJson(posting), 'buffer').subarray(0, DIGEST_BYTES);
}
