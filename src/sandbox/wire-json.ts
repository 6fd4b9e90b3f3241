const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * JSON as Meta puts it on the wire: every non-ASCII code unit as a lower-case `\u` escape, every slash as `\/`.
 * A receiver that signs `JSON.stringify(JSON.parse(body))` instead of the raw bytes fails on it, as with the provider.
 */
export const wireJson = (value: unknown): string =>
  JSON.stringify(value)
    .replace(/[\u007f-\uffff]/g, escaped)
    .replaceAll('/', '\\/');
