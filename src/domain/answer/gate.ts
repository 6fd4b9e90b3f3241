import { hearLanguage } from '../language/hear.ts';
import type { Language } from '../words.ts';
import { type ClaimKind, type Claims, claimKinds, claimsIn } from './claims.ts';

/** The longest answer, in characters. */
export const longestAnswer = 4_000;

export const gateRefusals = ['empty', 'too_long', 'language', 'markup', 'citation_unknown', ...claimKinds] as const;
/** Why an answer does not leave; a claim's kind means that no cited article states the same. */
export type GateRefusal = (typeof gateRefusals)[number];

/** What is proposed to be said, as the model gives it. */
export interface ProposedAnswer {
  readonly text: string;
  readonly language: Language;
  readonly cites: readonly string[];
}

/** What an answer may rest on. */
export interface GateGround {
  readonly knowledge: readonly {
    readonly id: string;
    readonly title: string;
    readonly body: string;
    readonly language: Language;
  }[];
  readonly expectedLanguage: Language;
  /** What the business says of itself may be repeated without a citation. */
  readonly businessFacts?: { readonly name: string; readonly emergencyLine: string | null };
}

export type GateVerdict = { readonly ok: true } | { readonly ok: false; readonly why: GateRefusal };

/**
 * Decides whether an answer may leave: it is in the expected language, fakes nothing, and each price, hour, date, number,
 * phone, address, link and medical word in it stands in an article that it cites. A weekday in a statement is a date; in a
 * question ("would Friday suit you?") it states nothing.
 */
export function gateAnswer(answer: ProposedAnswer, ground: GateGround): GateVerdict {
  const why = formRefusal(answer, ground.expectedLanguage) ?? claimRefusal(answer, ground);
  return why === null ? { ok: true } : { ok: false, why };
}

const markup =
  /^[^\S\n]{0,8}[[(<*#]{0,8}[^\S\n]{0,8}(?:system|sistema|assistant|asistente|assistente|user|usuario|usuário|developer|tool|agent|agente)[^\S\n]{0,8}[\])>*]{0,8}[^\S\n]{0,8}[:>\]]|<\/?[a-z!|]|\|>|```|^[^\S\n]{0,8}#{2,}|\[\/?inst\]/imu;
// Direction marks and control characters can make a text look like another.
const controls = /(?![\n\r\t])\p{Cc}|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

function formRefusal({ text, language }: ProposedAnswer, expected: Language): GateRefusal | null {
  if (text.trim() === '') return 'empty';
  if (text.length > longestAnswer) return 'too_long';
  if (markup.test(text.normalize('NFKC')) || controls.test(text)) return 'markup';
  const heard = hearLanguage([text]);
  return language === expected && (heard === expected || heard === 'undetermined') ? null : 'language';
}

function claimRefusal(
  { text, language, cites }: ProposedAnswer,
  { knowledge, businessFacts }: GateGround,
): GateRefusal | null {
  const cited = knowledge.filter(({ id }) => cites.includes(id));
  if (!cites.every((cite) => cited.some(({ id }) => id === cite))) return 'citation_unknown';
  const grounds = cited.map((article) => claimsIn(`${article.title}.\n${article.body}`, article.language));
  if (businessFacts !== undefined) grounds.push(claimsIn(said(businessFacts), language));
  const claims = claimsIn(text, language);
  return claimKinds.find((kind) => [...claims[kind]].some((claim) => !isGrounded(kind, claim, grounds))) ?? null;
}

function said({ name, emergencyLine }: NonNullable<GateGround['businessFacts']>): string {
  return `${name}.\n${emergencyLine ?? ''}`;
}

function isGrounded(kind: ClaimKind, claim: string, grounds: readonly Claims[]): boolean {
  return grounds.some((ground) => ground[kind].has(claim) || isSaidOtherwise(claim, ground));
}

// "at 9" is said of 9:00; "we open at" and "we close at" need an article that states hours.
function isSaidOtherwise(claim: string, { hour, number }: Claims): boolean {
  if (claim.startsWith('hour ')) return hour.has(`${claim.slice(5)}:00`) || number.has(claim.slice(5));
  if (/^\d+$/.test(claim)) return number.has(`hour ${claim}`);
  if (claim === 'closed') return hour.has('closes');
  return (claim === 'open' || claim === 'closes') && [...hour].some((stated) => /^\d/.test(stated));
}
