/** Whether the stores can be worked with. */
export interface Readiness {
  /** True when Postgres answers and holds every migration that this version ships. */
  storesReady(): Promise<boolean>;
  /**
   * What only a person can mend (a missing migration, another root key), as a sentence; null when all fits. Throws when the
   * stores do not answer: that mends itself.
   */
  whatIsUnfit(): Promise<string | null>;
}
