import { type FailureCode, failures } from '../domain/failures.ts';
import type { LogFields } from '../ports/log.ts';
import { httpStatuses, titleOf } from './problems.ts';

/** One field of a request that is not right. */
export interface WrongField {
  readonly field: string;
  /** Completes a sentence for the developer; never quotes what was sent. */
  readonly expected: string;
}

/** What a refusal says besides its code. */
export interface ProblemDetails {
  readonly field?: string | undefined;
  readonly errors?: readonly WrongField[];
  /** The scope that the key lacks. */
  readonly scope?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a door answers, before it is written. */
export interface Answer {
  readonly status: number;
  /** Sent as JSON; absent for a text or for nothing. A problem's instance is added when it is written. */
  readonly body?: unknown;
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Set when it is a problem. */
  readonly code?: FailureCode;
  /** Added to the line in the log. */
  readonly note?: LogFields;
}

/** 200 with a JSON body. */
export function ok(body: unknown): Answer {
  return { status: 200, body };
}

/** 201 with a JSON body and the place of what was made. */
export function created(body: unknown, location: string): Answer {
  return { status: 201, body, headers: { Location: location } };
}

/** 204. */
export function empty(): Answer {
  return { status: 204 };
}

/** 200 with plain text. */
export function plain(text: string, note: LogFields = {}): Answer {
  return { status: 200, text, note };
}

/** A failure of the catalogue as a problem (RFC 9457), with its status and when to try again. */
export function problem(code: FailureCode, details: ProblemDetails = {}): Answer {
  const { headers = {}, ...extensions } = details;
  const status = httpStatuses[code];
  const { retry, tell: detail } = failures[code];
  const body = {
    type: `urn:asistian:problem:${code}`,
    title: titleOf(code),
    status,
    detail,
    code,
    retry,
    ...extensions,
  };
  return { status, body, code, headers: { ...(retry ? { 'Retry-After': '1' } : {}), ...headers } };
}
