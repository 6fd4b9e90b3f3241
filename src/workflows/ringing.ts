import type { RingNote } from './contract.ts';

/** Two rings are one: look again, for all reasons, with the last word on whether the burst is finished. */
export function mergeRings(earlier: RingNote | undefined, later: RingNote): RingNote {
  if (earlier === undefined) return later;
  const agentId = later.agentId ?? earlier.agentId;
  return {
    reasons: [...new Set([...earlier.reasons, ...later.reasons])],
    settled: later.reasons.includes('inbound') ? later.settled : earlier.settled && later.settled,
    ...(agentId === undefined ? {} : { agentId }),
  };
}

/** True when more may be coming, so that answering at once would answer half a thought. */
export function wantsQuiet({ reasons, settled }: RingNote): boolean {
  return reasons.includes('inbound') && !settled;
}
