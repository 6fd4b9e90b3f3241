import { callOnce, fieldOf } from './http.ts';

interface Line {
  /** Rises by one from line to line. */
  readonly seq: number;
  /** ISO instant. */
  readonly at: string;
}

/** A call of ours to the provider. `accepted` alone says whether the message reached the phone. */
export interface CallLine extends Line {
  readonly kind: 'call';
  /** `message`, or something else that is no message. */
  readonly type: string;
  readonly to?: string;
  readonly text?: string;
  readonly attemptId?: string;
  readonly outcome: string;
  readonly accepted: boolean;
  readonly fault?: string;
  readonly shown?: { readonly person: { readonly number: string } };
}

/** Something that a person did on the phone. */
export interface SayLine extends Line {
  readonly kind: 'say';
  readonly person: { readonly number: string; readonly userId: string; readonly name: string };
  readonly message: { readonly id: string; readonly text: string };
}

/** One try to deliver a webhook to us, and our answer. */
export interface WebhookLine extends Line {
  readonly kind: 'webhook';
  readonly about: readonly { readonly kind: string; readonly id: string; readonly status?: string }[];
  readonly answer: number | string;
}

/** Something that no rule of ours needs but its kind. */
export interface OtherLine extends Line {
  readonly kind: 'person' | 'status-dropped' | 'webhook-given-up';
  readonly about?: WebhookLine['about'];
}

/** One line of what the outside world has seen. */
export type WitnessLine = CallLine | SayLine | WebhookLine | OtherLine;

/** The sandbox's record, read bit by bit while it grows. */
export class Witness {
  readonly lines: WitnessLine[] = [];
  readonly #sandboxUrl: string;

  constructor(sandboxUrl: string) {
    this.#sandboxUrl = sandboxUrl;
  }

  /** Reads what is new; returns it. The sandbox is never killed, so that no answer is a failure. Throws a sentence. */
  async look(): Promise<readonly WitnessLine[]> {
    const since = this.lines.at(-1)?.seq ?? 0;
    const answer = await callOnce(`${this.#sandboxUrl}/control/record?since=${since}`, { timeoutMs: 30_000 });
    const records = fieldOf(answer?.body, 'records');
    if (!Array.isArray(records)) throw new Error('The sandbox does not show its record.');
    const fresh = records as WitnessLine[];
    this.lines.push(...fresh);
    return fresh;
  }

  /** The sandbox's own sum. */
  async summary(): Promise<{ readonly attemptsAcceptedTwice: readonly string[]; readonly webhooksWaiting: number }> {
    const answer = await callOnce(`${this.#sandboxUrl}/control/record/summary`, { timeoutMs: 30_000 });
    const twice = fieldOf(answer?.body, 'attemptsAcceptedTwice');
    const waiting = fieldOf(answer?.body, 'webhooksWaiting');
    return {
      attemptsAcceptedTwice: Array.isArray(twice) ? twice.map(String) : ['the summary could not be read'],
      webhooksWaiting: typeof waiting === 'number' ? waiting : Number.POSITIVE_INFINITY,
    };
  }
}
