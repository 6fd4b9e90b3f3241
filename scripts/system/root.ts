import { resolve } from 'node:path';

/** The checkout's folder, absolute. */
export const root = resolve(import.meta.dirname, '..', '..');
