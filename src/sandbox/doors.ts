import type { Request, RequestHandler, Response } from 'express';
import { z } from 'zod';

/** What a door answers: an HTTP status and JSON. */
export interface DoorAnswer {
  readonly status?: number;
  readonly json: unknown;
}

/** A door that reads its body by `schema`, and answers 400 with a sentence when it does not fit. */
export const bodyDoor =
  <T>(schema: z.ZodType<T>, open: (input: T) => DoorAnswer | Promise<DoorAnswer>): RequestHandler =>
  (request: Request, response: Response) =>
    enter(schema, request.body ?? {}, response, open);

/** The same for the query string. */
export const queryDoor =
  <T>(schema: z.ZodType<T>, open: (input: T) => DoorAnswer | Promise<DoorAnswer>): RequestHandler =>
  (request: Request, response: Response) =>
    enter(schema, request.query, response, open);

/** What is answered when there is no such number. */
export const noNumber: DoorAnswer = { status: 404, json: { error: 'There is no such phone number here.' } };

const enter = async <T>(
  schema: z.ZodType<T>,
  value: unknown,
  response: Response,
  open: (input: T) => DoorAnswer | Promise<DoorAnswer>,
) => {
  const input = schema.safeParse(value);
  if (!input.success) return void response.status(400).json({ error: z.prettifyError(input.error) });
  const { status = 200, json } = await open(input.data);
  response.status(status).json(json);
};
