/** The closed lists of words; append only, since histories hold them for months. */

export const channelKinds = ['messenger', 'instagram', 'whatsapp', 'sms'] as const;
/** Which provider's line a channel is. */
export type ChannelKind = (typeof channelKinds)[number];

export const owners = ['assistant', 'agent', 'queue', 'nobody'] as const;
/** Who answers now; `queue` means that an agent is wanted, `nobody` that it is closed. */
export type Owner = (typeof owners)[number];

export const authors = ['contact', 'assistant', 'agent', 'system'] as const;
/** Who said a message. */
export type Author = (typeof authors)[number];

export const directions = ['inbound', 'outbound'] as const;
/** Inbound is from the contact, outbound from the business. */
export type Direction = (typeof directions)[number];

export const messageKinds = [
  'text',
  'image',
  'video',
  'audio',
  'document',
  'sticker',
  'location',
  'contacts',
  'button_reply',
  'list_reply',
  'form_reply',
  'order',
  'buttons',
  'template',
  'unsupported',
] as const;
/** What form a message has. */
export type MessageKind = (typeof messageKinds)[number];

export const deliveryStatuses = [
  'queued',
  'sending',
  'unknown',
  'sent',
  'delivered',
  'read',
  'failed',
  'withdrawn',
] as const;
/** Where an outbound message is; `unknown` means that it may have left, `withdrawn` that it never started to. */
export type DeliveryStatus = (typeof deliveryStatuses)[number];

export const attemptStates = ['open', 'accepted', 'refused', 'not_sent', 'unknown'] as const;
/** One try to send: open while it runs; `not_sent` is proof of absence; `unknown` is doubt. */
export type AttemptState = (typeof attemptStates)[number];

export const turnOutcomes = ['answered', 'handed_over', 'left_unanswered', 'taken_over'] as const;
/** How a turn ended; exactly one. */
export type TurnOutcome = (typeof turnOutcomes)[number];

export const messageOutcomes = ['answered', 'handled_by_person', 'left_unanswered'] as const;
/** What became of an inbound message, for the ledger. */
export type MessageOutcome = (typeof messageOutcomes)[number];

export const handoffReasons = [
  'asked_for_person',
  'emergency',
  'anger',
  'asked_for_right',
  'under_age',
  'does_not_know',
  'other_language',
  'not_readable',
  'medical_question',
  'restricted',
  'send_refused',
  'window_closed',
  'opted_out_by_provider',
  'channel_down',
  'turn_failed',
  'turn_late',
  'model_unavailable',
  'outcome_unknown',
  'idle_takeover',
  'answer_withheld',
  'taken_over',
] as const;
/** Why a conversation passes to an agent. */
export type HandoffReason = (typeof handoffReasons)[number];

export const silenceReasons = ['thanks', 'emoji', 'blocked', 'closed_by_agent', 'opted_out', 'taken_back'] as const;
/** Why a message is deliberately left unanswered. */
export type SilenceReason = (typeof silenceReasons)[number];

export const systemKinds = [
  'handoff_notice',
  'queue_delay',
  'opt_out_confirmation',
  'follow_up',
  'emergency_line',
] as const;
/** The kinds of message that the author `system` says. */
export type SystemKind = (typeof systemKinds)[number];

export const languages = ['en', 'es', 'pt'] as const;
/** The languages that the assistant speaks. */
export type Language = (typeof languages)[number];

export const heardLanguages = [...languages, 'other', 'undetermined'] as const;
/** The language that a contact was heard to write. */
export type HeardLanguage = (typeof heardLanguages)[number];

export const intents = [
  'greeting',
  'thanks',
  'question',
  'booking',
  'price',
  'hours',
  'location',
  'complaint',
  'person',
  'emergency',
  'stop',
  'right',
  'age',
  'chatter',
  'unclear',
] as const;
/** What a contact wants, as far as we can tell. */
export type Intent = (typeof intents)[number];

export const urgencies = ['low', 'normal', 'high', 'emergency'] as const;
/** How much it hurries. */
export type Urgency = (typeof urgencies)[number];

export const sentiments = ['negative', 'neutral', 'positive'] as const;
/** The mood of what was written; stored sealed only. */
export type Sentiment = (typeof sentiments)[number];

export const ringReasons = [
  'inbound',
  'taken_over',
  'released',
  'closed',
  'replied',
  'handed_over',
  'deadline',
  'swept',
  'receipt',
] as const;
/** Why a ring was written: a hint for the reader of a history, never an instruction. */
export type RingReason = (typeof ringReasons)[number];

export const alarmCodes = [
  'queue_waits',
  'takeover_idle',
  'outcome_unknown',
  'channel_unknown',
  'channel_token_dead',
  'payload_unreadable',
  'event_quarantined',
  'ring_quarantined',
  'wall_breached',
  'provider_code_unknown',
  'turn_failed',
  'ledger_off',
  'after_hours_emergency',
  'keeping_failed',
  'asked_for_right',
  'send_parked',
] as const;
/** What wakes somebody up. */
export type AlarmCode = (typeof alarmCodes)[number];

export const quarantineReasons = ['channel_unknown', 'payload_unreadable', 'key_missing', 'recording_failed'] as const;
/** Why an event from outside is set aside, alone. */
export type QuarantineReason = (typeof quarantineReasons)[number];
