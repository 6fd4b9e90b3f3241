/** The time of day, so that tests can move it. */
export interface Clock {
  now(): Date;
}
