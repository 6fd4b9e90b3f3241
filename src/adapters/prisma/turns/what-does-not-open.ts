import { codeOf } from '../../../domain/failures.ts';
import type { BusinessId } from '../../../domain/ids.ts';
import { raiseAlarm } from '../alarms.ts';
import type { Stores } from '../stores.ts';

/** What kind of row did not open; the detail of the alarm. */
export type UnopenedKind = 'article' | 'business' | 'history' | 'message';

/** Notes the rows that do not open, so that each is alarmed, and none holds up its neighbours. */
export class WhatDoesNotOpen {
  readonly #rows = new Map<string, UnopenedKind>();

  /** What `open` returns; null, and noted, when it fails. */
  unless<T>(rowId: string, kind: UnopenedKind, open: () => T): T | null {
    try {
      return open();
    } catch {
      this.#rows.set(rowId, kind);
      return null;
    }
  }

  /** Alarms what was noted. It never throws: an alarm that cannot be raised is no reason to answer nobody. */
  async alarm(stores: Stores, businessId: BusinessId, now: Date): Promise<void> {
    for (const [subjectId, detail] of this.#rows) {
      await raiseAlarm(stores, { code: 'payload_unreadable', businessId, subjectId, detail }, now).catch((error) =>
        stores.log.warn({ subjectId, code: codeOf(error) }, 'alarm not raised'),
      );
    }
  }
}
