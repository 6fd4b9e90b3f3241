import type { Access } from './access.ts';
import type { AgentCommands } from './agent-commands.ts';
import type { Interpreter } from './channel.ts';
import type { Clock } from './clock.ts';
import type { PassCrashPoint } from './crash-points.ts';
import type { Intake } from './intake.ts';
import type { Log } from './log.ts';
import type { Randomness } from './randomness.ts';
import type { Readiness } from './readiness.ts';
import type { Knowledge, Ledger, Reading } from './reading.ts';

/** What the door of a provider knows about that provider. */
export interface ProviderDoor {
  /** Null while none is configured; then the door stays shut. */
  readonly appSecret: string | null;
  readonly verifyToken: string | null;
  /** Whether the header is the signature of exactly these bytes. */
  isSigned(rawBody: Buffer, header: string | undefined, appSecret: string): boolean;
  /** The text by which a subscription is confirmed, or null when it is not from the provider. */
  answerSubscription(query: Readonly<Record<string, unknown>>, verifyToken: string): string | null;
  /** The bytes as a JSON value, or undefined when they are not JSON. */
  parse(rawBody: Buffer): unknown;
  readonly read: Interpreter;
}

/** The largest bodies taken, in bytes. */
export interface Limits {
  readonly intakeBodyBytes: number;
  readonly apiBodyBytes: number;
}

/** Everything that the doors need from outside. */
export interface ApiPorts {
  readonly intake: Intake;
  readonly commands: AgentCommands;
  readonly reading: Reading;
  readonly knowledge: Knowledge;
  readonly ledger: Pick<Ledger, 'ofBusiness'>;
  readonly access: Access;
  readonly readiness: Readiness;
  readonly clock: Clock;
  readonly randomness: Randomness;
  readonly log: Log;
  readonly passCrashPoint: PassCrashPoint;
  readonly webhooks: { readonly whatsapp: ProviderDoor };
  readonly limits: Limits;
}
