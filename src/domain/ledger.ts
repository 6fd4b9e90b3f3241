/** One written or counted line of a day. */
export interface LedgerLine {
  readonly line: string;
  readonly n: number;
}

/** A day of the ledger, added up. */
export interface LedgerSum {
  readonly accepted: number;
  readonly answered: number;
  readonly handledByPerson: number;
  readonly leftUnanswered: number;
  readonly quarantined: number;
  readonly open: { readonly waitingForPerson: number; readonly unknown: number; readonly inWork: number };
  /** True when what was accepted is exactly what has an outcome, is set aside, or is open. */
  readonly balanced: boolean;
}

/** Adds up the lines of one day. Accepted is counted at intake, outcomes on messages, the open on live rows. */
export function addUp(lines: readonly LedgerLine[]): LedgerSum {
  const of = (name: string) => lines.reduce((sum, { line, n }) => (line === name ? sum + n : sum), 0);
  const open = {
    waitingForPerson: of('open.waiting_for_person'),
    unknown: of('open.unknown'),
    inWork: of('open.in_work'),
  };
  const settled = of('answered') + of('handled_by_person') + of('left_unanswered') + of('quarantined');
  const accepted = of('accepted');
  return {
    accepted,
    answered: of('answered'),
    handledByPerson: of('handled_by_person'),
    leftUnanswered: of('left_unanswered'),
    quarantined: of('quarantined'),
    open,
    balanced: accepted === settled + open.waitingForPerson + open.unknown + open.inWork,
  };
}
