import { fileURLToPath } from 'node:url';
import { shortPath } from './shortPath.js';

/** The folder of keyword files that comes with the program. */
export const SHIPPED_KEYWORDS: string = shortPath(fileURLToPath(new URL('../../keywords/', import.meta.url)));
