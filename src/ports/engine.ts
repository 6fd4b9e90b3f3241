/** The workflow engine's worker in this process. */
export interface Engine {
  /** Runs until it is stopped; rejects when the engine is lost. */
  run(): Promise<void>;
  /** Takes no more work and lets what is at work finish. */
  stop(): void;
  /** True while it asks for work. */
  isRunning(): boolean;
}
