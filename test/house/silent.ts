import type { Log } from '../../src/ports/log.ts';

const nothing = () => undefined;

/** A log that nobody reads. */
export const silent: Log = { info: nothing, warn: nothing, error: nothing };
