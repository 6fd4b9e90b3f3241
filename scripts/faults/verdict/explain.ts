import type { Doubts } from './doubts.ts';
import type { Verdict } from './judge.ts';

/** The verdict for a person to read. */
export function explain(verdict: Verdict, { byKill, byProvider }: Doubts): string {
  const { accepted, answered, handedOver, leftUnanswered, quarantined, open, unknown } = verdict;
  const rows: readonly (readonly [string, number])[] = [
    ['accepted', accepted],
    ['answered', answered],
    ['handed over (waiting for a person, or handled)', handedOver],
    ['left unanswered, with a reason', leftUnanswered],
    ['quarantined', quarantined],
    ['open (in doubt or in work)', open],
    ['of it in doubt', unknown],
    ['second sends', verdict.secondSends],
    ['automated sends after a takeover', verdict.sendsAfterTakeover],
    ['our messages in doubt by a kill', byKill],
    ['our messages in doubt by the provider', byProvider],
  ];
  const listed = rows.map(([name, count]) => `  ${name.padEnd(48)} ${count}`).join('\n');
  const wrong = verdict.violations.map((sentence) => `  ✗ ${sentence}`).join('\n');
  return `\nVerdict (seed ${verdict.seed})\n${listed}\n${wrong || '  ✓ every message is accounted for'}\n`;
}
