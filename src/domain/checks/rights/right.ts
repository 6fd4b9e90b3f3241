/** The rights that a person may ask for in a message. */
export const rights = [
  'access',
  'portability',
  'correction',
  'erasure',
  'objection',
  'restriction',
  'withdrawal',
] as const;
/** One of the rights. */
export type Right = (typeof rights)[number];
