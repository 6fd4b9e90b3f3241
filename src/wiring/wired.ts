import type { Lifetime } from '../ports/lifetime.ts';

/** What a process gets: its ports, its lifetime, and how to let go of everything. */
export interface Wired<Ports> {
  readonly ports: Ports;
  readonly lifetime: Lifetime;
  close(): Promise<void>;
}
