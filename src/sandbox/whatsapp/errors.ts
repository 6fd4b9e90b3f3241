import { randomBytes } from 'node:crypto';

/** A refusal as the Graph API words it. */
export interface Refusal {
  readonly httpStatus: number;
  readonly code: number;
  readonly subcode?: number | undefined;
  readonly type: string;
  readonly message: string;
  readonly details?: string | undefined;
}

interface Known {
  readonly httpStatus: number;
  readonly title: string;
  readonly details: string;
}

// Titles, details and HTTP statuses follow Meta's list of Cloud API error codes.
const known: Record<number, Known> = {
  1: { httpStatus: 500, title: 'An unknown error occurred', details: 'Invalid request or possible server error.' },
  2: { httpStatus: 503, title: 'Service temporarily unavailable', details: 'Temporary due to downtime or overload.' },
  4: {
    httpStatus: 400,
    title: 'Application request limit reached',
    details: 'The app has reached its call rate limit.',
  },
  10: { httpStatus: 403, title: 'Application does not have permission for this action', details: 'Permission denied.' },
  368: { httpStatus: 403, title: 'Temporarily blocked for policies violations', details: 'The account is restricted.' },
  80007: { httpStatus: 400, title: 'Rate limit issues', details: 'The account has reached its rate limit.' },
  130429: {
    httpStatus: 429,
    title: 'Rate limit hit',
    details:
      'Message failed to send because there were too many messages sent from this phone number in a short period of time',
  },
  130472: {
    httpStatus: 400,
    title: "User's number is part of an experiment",
    details: "Failed to send message because this user's phone number is part of an experiment",
  },
  131000: {
    httpStatus: 500,
    title: 'Something went wrong',
    details: 'Message failed to send due to an unknown error.',
  },
  131005: { httpStatus: 403, title: 'Access denied', details: 'Permission is either not granted or has been removed.' },
  131008: { httpStatus: 400, title: 'Required parameter is missing', details: 'A required parameter is missing.' },
  131009: { httpStatus: 400, title: 'Parameter value is not valid', details: 'A parameter value is not valid.' },
  131016: { httpStatus: 500, title: 'Service unavailable', details: 'A service is temporarily unavailable.' },
  131021: {
    httpStatus: 400,
    title: 'Recipient cannot be sender',
    details: 'Sender and recipient phone number is the same.',
  },
  131026: { httpStatus: 400, title: 'Message undeliverable', details: 'Unable to deliver message.' },
  131030: {
    httpStatus: 400,
    title: 'Recipient phone number not in allowed list',
    details: 'Recipient phone number not in allowed list: Add recipient phone number to recipient list and try again.',
  },
  131031: {
    httpStatus: 403,
    title: 'Account has been locked',
    details: 'The account has been restricted or disabled.',
  },
  131042: {
    httpStatus: 400,
    title: 'Business eligibility payment issue',
    details: 'Message failed to send because there were one or more errors related to your payment method.',
  },
  131045: {
    httpStatus: 400,
    title: 'Incorrect certificate',
    details: 'Message failed to send due to a phone number registration error.',
  },
  131047: {
    httpStatus: 400,
    title: 'Re-engagement message',
    details:
      'Message failed to send because more than 24 hours have passed since the customer last replied to this number.',
  },
  131048: {
    httpStatus: 400,
    title: 'Spam rate limit hit',
    details: 'Message failed to send because there are restrictions on how many messages can be sent from this number.',
  },
  131049: {
    httpStatus: 400,
    title: 'Meta chose not to deliver',
    details: 'This message was not delivered to maintain healthy ecosystem engagement.',
  },
  131050: {
    httpStatus: 400,
    title: 'User stopped marketing messages',
    details: 'The recipient has chosen to stop receiving marketing messages on WhatsApp from your business.',
  },
  131051: { httpStatus: 400, title: 'Unsupported message type', details: 'Message type is currently not supported.' },
  131053: { httpStatus: 400, title: 'Media upload error', details: 'Unable to upload the media used in the message.' },
  131056: {
    httpStatus: 400,
    title: '(Business Account, Consumer Account) pair rate limit hit',
    details:
      'Message failed to send because there were too many messages sent from this phone number to the same phone number in a short period of time.',
  },
  131057: {
    httpStatus: 500,
    title: 'Account in maintenance mode',
    details: 'Business Account is in maintenance mode.',
  },
  131062: {
    httpStatus: 400,
    title: 'Business-scoped user ID not allowed',
    details: 'This message cannot be sent to a business-scoped user ID.',
  },
  132000: {
    httpStatus: 400,
    title: 'Number of parameters does not match the expected number of params',
    details: 'The number of parameters does not match.',
  },
  132001: {
    httpStatus: 404,
    title: 'Template name does not exist in the translation',
    details: 'The template does not exist in the specified language or is not approved.',
  },
  132012: {
    httpStatus: 400,
    title: 'Parameter format does not match format in the created template',
    details: 'Parameter format does not match.',
  },
  132015: { httpStatus: 400, title: 'Template is paused', details: 'Template is paused due to low quality.' },
  132018: {
    httpStatus: 400,
    title: 'There was an issue with the parameters in your template',
    details: 'Param text cannot have new-line/tab characters or more than 4 consecutive spaces',
  },
};

/** The refusal for one of the provider's codes; `details` replaces the usual sentence. */
export const refusal = (code: number, details?: string): Refusal => {
  const entry = known[code] ?? { httpStatus: 400, title: 'Message failed to send', details: 'Message failed to send.' };
  return {
    httpStatus: entry.httpStatus,
    code,
    type: 'OAuthException',
    message: `(#${code}) ${entry.title}`,
    details: details ?? entry.details,
  };
};

/** Code 100: the request as such is not understood. */
export const invalidParameter = (sentence: string): Refusal => ({
  httpStatus: 400,
  code: 100,
  type: 'OAuthException',
  message: `(#100) ${sentence}`,
});

/** Code 100, subcode 33: the object is not there, or not for this token. */
export const unknownObject = (method: string, objectId: string): Refusal => ({
  httpStatus: 400,
  code: 100,
  subcode: 33,
  type: 'GraphMethodException',
  message: `Unsupported ${method} request. Object with ID '${objectId}' does not exist, cannot be loaded due to missing permissions, or does not support this operation. Please read the Graph API documentation at https://developers.facebook.com/docs/graph-api`,
});

/** Code 190: the token is not one of ours, or no longer. */
export const badToken = (revoked = false): Refusal => ({
  httpStatus: 401,
  code: 190,
  type: 'OAuthException',
  ...(revoked ? { subcode: 463 } : {}),
  message: revoked
    ? 'Error validating access token: Session has expired.'
    : 'Invalid OAuth access token - Cannot parse access token',
});

/** Code 104: no token came. */
export const noToken: Refusal = {
  httpStatus: 401,
  code: 104,
  type: 'OAuthException',
  message: 'An access token is required to request this resource.',
};

/** Code 1, subcode 1357046: the answer says error although the message went out. */
export const replyError: Refusal = {
  httpStatus: 500,
  code: 1,
  subcode: 1357046,
  type: 'OAuthException',
  message: 'An unknown error occurred',
};

/** The JSON body of a refusal. */
export const errorBody = (refused: Refusal) => ({
  error: {
    message: refused.message,
    type: refused.type,
    code: refused.code,
    ...(refused.subcode === undefined ? {} : { error_subcode: refused.subcode }),
    ...(refused.details === undefined
      ? {}
      : { error_data: { messaging_product: 'whatsapp', details: refused.details } }),
    fbtrace_id: `A${randomBytes(16).toString('base64url')}`,
  },
});

/** The same failure as `statuses[].errors[]` carries it. */
export const statusError = (code: number) => {
  const { message, details } = refusal(code);
  const title = message.replace(/^\(#\d+\) /, '');
  const href = 'https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes/';
  return { code, title, message: title, error_data: { details }, href };
};
