import { isId } from './ids.ts';
import { isInstant, largestNumber, vocabulary } from './vocabulary.ts';
import type { ChannelKind, HandoffReason, HeardLanguage, Owner, SilenceReason, TurnOutcome } from './words.ts';

/** What the line about a running conversation may say; only words of the closed lists, counts and instants. */
export interface DetailsWords {
  readonly owner: Owner;
  /** How many turns the conversation has had. */
  readonly turns: number;
  readonly fence?: number;
  readonly outcome?: TurnOutcome;
  readonly reason?: HandoffReason | SilenceReason;
  readonly language?: HeardLanguage;
  readonly channelKind?: ChannelKind;
  /** ISO instant of the nearest deadline; anything else is left out. */
  readonly deadlineAt?: string;
}

const between = ' · ';

/** One readable line for the Temporal UI, such as `owner assistant · 4 turns · answered · pt`. */
export function composeDetails(words: DetailsWords): string {
  const parts = [
    `owner ${words.owner}`,
    counted(words.turns),
    words.fence === undefined ? undefined : `fence ${words.fence}`,
    words.outcome,
    words.reason,
    words.language,
    words.channelKind,
    words.deadlineAt === undefined ? undefined : `until ${words.deadlineAt}`,
  ];
  return parts.filter((part) => part !== undefined && isPart(part)).join(between);
}

/** True for a line of that form; the wall lets no other text through as current details. */
export function isDetailsLine(text: string): boolean {
  return text.split(between).every(isPart);
}

function counted(turns: number): string {
  return `${turns} ${turns === 1 ? 'turn' : 'turns'}`;
}

function isPart(part: string): boolean {
  const [first = '', second, ...more] = part.split(' ');
  if (more.length > 0) return false;
  if (second === undefined) return vocabulary.has(first) || isId(first);
  if (first === 'owner') return vocabulary.has(second);
  if (first === 'until') return isInstant(second);
  if (first === 'fence') return isCount(second);
  return isCount(first) && (second === 'turn' || second === 'turns');
}

function isCount(text: string): boolean {
  return /^\d{1,9}$/.test(text) && Number(text) < largestNumber;
}
