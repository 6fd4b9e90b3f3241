import express, { type Request, type Response } from 'express';
import { type Answer, problem } from './answer.ts';

/** Something that was understood, or the answer that says why not. */
export type Understood<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly answer: Answer };

/** Reads the untouched bytes of a request. Throws an HTTP error (413, 400) and never keeps more than `limit` bytes. */
export type ReadBytes = (request: Request, response: Response) => Promise<Buffer>;

/** Prepares the reader. Compressed bodies are refused, since a small one can unpack to any size. */
export function bytesUpTo(limit: number): ReadBytes {
  const read = express.raw({ limit, inflate: false, type: () => true });
  return (request, response) =>
    new Promise((resolve, reject) => {
      read(request, response, (error?: unknown) => {
        if (error !== undefined && error !== null) reject(error);
        else resolve(Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0));
      });
    });
}

/** Takes a body for JSON in UTF-8. No body at all is an empty object, so that its missing fields can be named. */
export function asJson(request: Request, bytes: Buffer): Understood<unknown> {
  if (bytes.length === 0) return { ok: true, value: {} };
  if (!request.is('application/json')) return refused('Content-Type');
  try {
    return { ok: true, value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch {
    return refused(undefined);
  }
}

function refused(field: string | undefined): Understood<never> {
  return { ok: false, answer: problem('request.malformed', { field }) };
}
