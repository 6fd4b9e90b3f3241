import type { ErrorRequestHandler, RequestHandler } from 'express';
import { z } from 'zod';

const withStatus = z.object({ status: z.number().int().min(400).max(499) });

const sentences: Record<number, string> = {
  403: 'That is not allowed here.',
  404: 'There is nothing here.',
  413: 'That is larger than the sandbox takes.',
};

/** The end of the routes: 404 and a sentence. */
export const nothingHere: RequestHandler = (_request, response) =>
  void response.status(404).json({ error: sentences[404] });

/** Answers what went wrong with its status and a sentence: no stack, no path, nothing of the body, nothing logged. */
export const answerErrors: ErrorRequestHandler = (error, request, response, _next) => {
  if (response.headersSent) return void request.socket.destroy();
  const known = withStatus.safeParse(error);
  if (!known.success) return void response.status(500).json({ error: 'Something went wrong in the sandbox.' });
  const { status } = known.data;
  response.status(status).json({ error: sentences[status] ?? 'The sandbox cannot read that request.' });
};
