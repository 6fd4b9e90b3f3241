import type { Prisma } from './generated/client.ts';

/** What a column may hold. Only `sealed` holds what a person said, is called or is reached by. */
export type FieldClass =
  | 'id'
  | 'key_id'
  | 'closed_code'
  | 'count'
  | 'flag'
  | 'instant'
  | 'day'
  | 'zone'
  | 'keyed_hash'
  | 'sealed';

/** What happens to a table's rows when the person they are about is erased. */
export type Fate = 'erased' | 'emptied' | 'kept';

type Models = Prisma.TypeMap['model'];
type FieldsOf<M extends keyof Models> = keyof Models[M]['payload']['scalars'];

/** A table without a fate, and a field without a class, do not compile. */
type Fates = {
  readonly [M in keyof Models]: {
    readonly fate: Fate;
    readonly why: string;
    readonly fields: { readonly [F in FieldsOf<M>]: FieldClass };
  };
};

/** Every table's fate and every field's class. */
export const fates = {
  Business: {
    fate: 'kept',
    why: 'It is about a business, not about a person who writes to it; its own facts die with its key.',
    fields: {
      id: 'id',
      keyId: 'key_id',
      language: 'closed_code',
      zone: 'zone',
      factsSealed: 'sealed',
      queuePatienceMs: 'count',
      agentPatienceMs: 'count',
      createdAt: 'instant',
    },
  },
  Agent: {
    fate: 'emptied',
    why: 'The name dies with the agent’s own key; the id stays, so that what was done keeps its author.',
    fields: {
      id: 'id',
      businessId: 'id',
      keyId: 'key_id',
      nameSealed: 'sealed',
      createdAt: 'instant',
      leftAt: 'instant',
    },
  },
  ApiKey: {
    fate: 'kept',
    why: 'Only a keyed hash of the secret; it is revoked when its agent leaves.',
    fields: {
      id: 'id',
      businessId: 'id',
      agentId: 'id',
      secretHash: 'keyed_hash',
      scopes: 'closed_code',
      createdAt: 'instant',
      expiresAt: 'instant',
      revokedAt: 'instant',
    },
  },
  Channel: {
    fate: 'kept',
    why: 'It is the business’s own line.',
    fields: {
      id: 'id',
      businessId: 'id',
      kind: 'closed_code',
      providerHash: 'keyed_hash',
      accountHash: 'keyed_hash',
      providerSealed: 'sealed',
      credentialsSealed: 'sealed',
      displaySealed: 'sealed',
      pausedUntil: 'instant',
      createdAt: 'instant',
    },
  },
  Contact: {
    fate: 'erased',
    why: 'It is the person.',
    fields: {
      id: 'id',
      businessId: 'id',
      keyId: 'key_id',
      nameSealed: 'sealed',
      language: 'closed_code',
      blockedAt: 'instant',
      restrictedAt: 'instant',
      createdAt: 'instant',
    },
  },
  ContactAddress: {
    fate: 'erased',
    why: 'It is how the person is reached; the hash finds them again.',
    fields: {
      id: 'id',
      businessId: 'id',
      contactId: 'id',
      channelKind: 'closed_code',
      kind: 'closed_code',
      addressHash: 'keyed_hash',
      addressSealed: 'sealed',
      createdAt: 'instant',
    },
  },
  Conversation: {
    fate: 'erased',
    why: 'It says when and how often the person wrote.',
    fields: {
      id: 'id',
      businessId: 'id',
      channelId: 'id',
      contactId: 'id',
      owner: 'closed_code',
      fence: 'count',
      agentId: 'id',
      ownerSince: 'instant',
      deadlineAt: 'instant',
      lapses: 'count',
      seq: 'count',
      lastInboundSeq: 'count',
      lastInboundAt: 'instant',
      humanEndedSeq: 'count',
      takenSeq: 'count',
      heardThroughSeq: 'count',
      disclosureDue: 'flag',
      turns: 'count',
      lastActivityAt: 'instant',
      createdAt: 'instant',
    },
  },
  Message: {
    fate: 'erased',
    why: 'It is what the person said and was told; that it was said stays counted in the ledger.',
    fields: {
      id: 'id',
      businessId: 'id',
      conversationId: 'id',
      seq: 'count',
      direction: 'closed_code',
      author: 'closed_code',
      agentId: 'id',
      kind: 'closed_code',
      systemKind: 'closed_code',
      bodySealed: 'sealed',
      providerHash: 'keyed_hash',
      providerSealed: 'sealed',
      saidAt: 'instant',
      receivedAt: 'instant',
      late: 'flag',
      acceptedDay: 'day',
      turnId: 'id',
      outcome: 'closed_code',
      outcomeReason: 'closed_code',
      outcomeAt: 'instant',
      fence: 'count',
      groupId: 'id',
      part: 'count',
      answersThrough: 'count',
      status: 'closed_code',
      statusAt: 'instant',
      tries: 'count',
      nextTryAt: 'instant',
      failureCode: 'closed_code',
      editedAt: 'instant',
      revokedAt: 'instant',
    },
  },
  Turn: {
    fate: 'erased',
    why: 'It says what the person wanted, and why we answered so.',
    fields: {
      id: 'id',
      businessId: 'id',
      conversationId: 'id',
      number: 'count',
      fence: 'count',
      throughSeq: 'count',
      supersessions: 'count',
      openedAt: 'instant',
      deadlineAt: 'instant',
      closedAt: 'instant',
      outcome: 'closed_code',
      reason: 'closed_code',
      intent: 'closed_code',
      urgency: 'closed_code',
      language: 'closed_code',
      whySealed: 'sealed',
    },
  },
  Attempt: {
    fate: 'erased',
    why: 'It belongs to a message.',
    fields: {
      id: 'id',
      businessId: 'id',
      conversationId: 'id',
      messageId: 'id',
      startedAt: 'instant',
      endedAt: 'instant',
      state: 'closed_code',
      failureCode: 'closed_code',
    },
  },
  Receipt: {
    fate: 'erased',
    why: 'The hash is that of a provider’s id, which holds the person’s number; one that waits in vain goes after 30 days.',
    fields: {
      id: 'id',
      businessId: 'id',
      providerHash: 'keyed_hash',
      status: 'closed_code',
      failureCode: 'closed_code',
      toldAt: 'instant',
      receivedAt: 'instant',
    },
  },
  Handoff: {
    fate: 'erased',
    why: 'It says why the person needed an agent.',
    fields: {
      id: 'id',
      businessId: 'id',
      conversationId: 'id',
      reason: 'closed_code',
      turnId: 'id',
      requestedAt: 'instant',
      takenBy: 'id',
      takenAt: 'instant',
      endedAt: 'instant',
      endedAs: 'closed_code',
    },
  },
  OptOut: {
    fate: 'erased',
    why: 'It is the person’s wish; nothing is left that could be sent to them.',
    fields: {
      id: 'id',
      businessId: 'id',
      contactId: 'id',
      channelId: 'id',
      scope: 'closed_code',
      source: 'closed_code',
      since: 'instant',
      revokedAt: 'instant',
    },
  },
  Ring: {
    fate: 'erased',
    why: 'It points to a conversation that is no longer there.',
    fields: {
      id: 'id',
      businessId: 'id',
      conversationId: 'id',
      reason: 'closed_code',
      settled: 'flag',
      agentId: 'id',
      fence: 'count',
      dueAt: 'instant',
      leaseUntil: 'instant',
      tries: 'count',
      quarantinedAt: 'instant',
    },
  },
  Intake: {
    fate: 'emptied',
    why: 'Emptied when it is recorded; what is set aside dies with its day’s key after 14 days, the row goes after 30.',
    fields: {
      id: 'id',
      businessId: 'id',
      channelId: 'id',
      channelKind: 'closed_code',
      channelHash: 'keyed_hash',
      dedupeHash: 'keyed_hash',
      type: 'closed_code',
      acceptedDay: 'day',
      saidAt: 'instant',
      receivedAt: 'instant',
      keyDay: 'day',
      eventSealed: 'sealed',
      state: 'closed_code',
      leaseUntil: 'instant',
      claims: 'count',
      tries: 'count',
      quarantineReason: 'closed_code',
    },
  },
  LedgerDelta: {
    fate: 'kept',
    why: 'Counts of a day; they name nobody and must still add up after an erasure.',
    fields: { id: 'id', businessId: 'id', day: 'day', line: 'closed_code', n: 'count' },
  },
  LedgerDay: {
    fate: 'kept',
    why: 'Counts of a day; they name nobody and must still add up after an erasure.',
    fields: { id: 'id', businessId: 'id', day: 'day', line: 'closed_code', n: 'count' },
  },
  Alarm: {
    fate: 'kept',
    why: 'Closed codes and our own ids; an id whose row is gone says nothing.',
    fields: {
      id: 'id',
      businessId: 'id',
      code: 'closed_code',
      subjectId: 'id',
      detail: 'closed_code',
      times: 'count',
      raisedAt: 'instant',
      lastAt: 'instant',
      acknowledgedAt: 'instant',
    },
  },
  Article: {
    fate: 'kept',
    why: 'It is the business’s own knowledge.',
    fields: {
      id: 'id',
      businessId: 'id',
      language: 'closed_code',
      titleSealed: 'sealed',
      bodySealed: 'sealed',
      version: 'count',
      createdAt: 'instant',
      updatedAt: 'instant',
      retiredAt: 'instant',
    },
  },
  Idempotency: {
    fate: 'erased',
    why: 'It goes by itself after 48 hours; of a person it holds our own ids and codes only.',
    fields: {
      businessId: 'id',
      keyHash: 'keyed_hash',
      requestHash: 'keyed_hash',
      responseSealed: 'sealed',
      createdAt: 'instant',
      expiresAt: 'instant',
    },
  },
} as const satisfies Fates;
