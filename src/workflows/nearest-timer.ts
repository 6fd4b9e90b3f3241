import { CancellationScope, isCancellation, sleep } from '@temporalio/workflow';

/**
 * One timer for whatever comes next. A timer that is already running and due earlier is kept, not armed anew: re-arming
 * at each message would write two events every time. Who is woken too early looks, and arms the rest.
 */
export class NearestTimer {
  #dueMs: number | undefined;
  #scope: CancellationScope | undefined;

  arm(dueMs: number): void {
    if (this.#dueMs !== undefined && this.#dueMs <= dueMs && this.#dueMs > Date.now()) return;
    this.#scope?.cancel();
    const scope = new CancellationScope();
    this.#scope = scope;
    this.#dueMs = dueMs;
    scope.run(() => this.#runOut(Math.max(dueMs - Date.now(), 1), scope)).catch(unlessCancelled);
  }

  async #runOut(ms: number, scope: CancellationScope): Promise<void> {
    await sleep(ms);
    if (this.#scope === scope) this.#dueMs = undefined;
  }
}

function unlessCancelled(error: unknown): void {
  if (!isCancellation(error)) throw error;
}
