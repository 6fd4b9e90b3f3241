/**
 * Every failure that we know by name: whether trying again may help, and what a person is told.
 * The code is the name in types, logs, histories and answers.
 */
export const failures = {
  'request.malformed': { retry: false, tell: 'The request could not be read. Check its form and send it again.' },
  'request.invalid': { retry: false, tell: 'A field of the request is not right. See `field` and correct it.' },
  'request.too_large': { retry: false, tell: 'The request is too large. Send less at once.' },
  'request.unsigned': { retry: false, tell: 'The signature is missing or wrong.' },
  'request.door_closed': { retry: false, tell: 'This door is shut because no secret is configured for it.' },
  'request.not_found': { retry: false, tell: 'There is nothing at this address.' },
  'request.method_not_allowed': { retry: false, tell: 'This address does not take that method.' },
  'request.key_reused': {
    retry: false,
    tell: 'This idempotency key was used for a different request. Use a new key.',
  },
  'request.in_progress': { retry: true, tell: 'The same request is still being worked on. Ask again in a moment.' },
  'access.key_missing': { retry: false, tell: 'Send an API key as a bearer token.' },
  'access.key_unknown': { retry: false, tell: 'This API key is not valid, or no longer.' },
  'access.scope_missing': { retry: false, tell: 'This API key may not do that. Ask for a key with the scope named.' },
  'access.not_an_agent': { retry: false, tell: 'Only an agent can do that. Use the key of an agent.' },
  'conversation.not_found': { retry: false, tell: 'There is no such conversation in this business.' },
  'conversation.not_yours': { retry: false, tell: 'Another owner has this conversation. Take it over first.' },
  'conversation.changed': {
    retry: false,
    tell: 'The conversation changed in the meantime. Look at it again, then decide.',
  },
  'contact.not_found': { retry: false, tell: 'There is no such contact in this business.' },
  'channel.not_found': { retry: false, tell: 'There is no such channel in this business.' },
  'article.not_found': { retry: false, tell: 'There is no such article in this business.' },
  'article.changed': {
    retry: false,
    tell: 'The article was changed in the meantime. Read it again, then change it.',
  },
  'message.not_found': { retry: false, tell: 'There is no such message in this conversation.' },
  'message.not_in_doubt': { retry: false, tell: 'It is already known what became of this message.' },
  'send.throttled': { retry: true, tell: 'The channel is busy. We will try again shortly.' },
  'send.pair_throttled': { retry: true, tell: 'This person was written to too quickly. We will try again shortly.' },
  'send.provider_down': { retry: true, tell: 'The provider does not answer. We will try again.' },
  'send.window_closed': { retry: false, tell: 'More than 24 hours have passed; only a template can be sent.' },
  'send.opted_out': { retry: false, tell: 'This person does not want such messages.' },
  'send.unreachable': { retry: false, tell: 'This person cannot be reached on this channel.' },
  'send.token_dead': { retry: false, tell: 'The channel is no longer connected. Connect it again.' },
  'send.channel_paused': { retry: true, tell: 'The provider has paused this channel. We will try again later.' },
  'send.not_permitted': { retry: false, tell: 'The channel is not set up for this. An operator has to look at it.' },
  'send.rejected': { retry: false, tell: 'The provider refused this message.' },
  'send.template_invalid': { retry: false, tell: 'The template is not approved, or its values do not fit.' },
  'send.media_failed': { retry: false, tell: 'The attachment could not be sent. Upload it again.' },
  'send.unknown': { retry: false, tell: 'It may have arrived: the provider did not say. We are looking for proof.' },
  'send.withdrawn': { retry: false, tell: 'A person took over before this was sent.' },
  'model.unavailable': { retry: true, tell: 'The assistant cannot think just now. A person takes over.' },
  'model.aborted': { retry: true, tell: 'A newer message arrived; the answer is being written anew.' },
  'store.unavailable': { retry: true, tell: 'The database does not answer. Try again in a moment.' },
  'store.conflict': { retry: true, tell: 'Two changes met. Try again.' },
  'key.destroyed': { retry: false, tell: 'The key of this person has been destroyed; nothing of theirs can be read.' },
  'key.missing': { retry: true, tell: 'The key of this record is not there yet.' },
  'engine.unavailable': { retry: true, tell: 'The workflow engine does not answer. Nothing is lost; try again.' },
  'wall.breached': { retry: false, tell: 'A value that may not enter a history was withheld.' },
  unexpected: { retry: true, tell: 'Something went wrong on our side. Try again; we have been told.' },
} as const satisfies Record<string, { retry: boolean; tell: string }>;

/** The name of a failure. */
export type FailureCode = keyof typeof failures;

/** A failure of the catalogue on its way to whoever must know. It never carries a provider's or the database's text. */
export class Failure extends Error {
  readonly code: FailureCode;
  readonly field: string | undefined;
  constructor(code: FailureCode, options: { field?: string; cause?: unknown } = {}) {
    super(code, options.cause === undefined ? {} : { cause: options.cause });
    this.name = 'Failure';
    this.code = code;
    this.field = options.field;
  }
  /** Whether trying again later may help. */
  get retry(): boolean {
    return failures[this.code].retry;
  }
}

/** The code of anything thrown: its own when it is a Failure, else `unexpected`. */
export function codeOf(error: unknown): FailureCode {
  return error instanceof Failure ? error.code : 'unexpected';
}
