import type { Request, Response } from 'express';
import type { CallEntry } from '../record-lines.ts';
import type { World } from '../world.ts';
import { errorBody, type Refusal } from './errors.ts';
import type { Json } from './shapes/check.ts';

/** How a call is answered, and what the record keeps of it. `silence`: held, then cut. `garbage`: not JSON at all. */
export interface Answer {
  readonly entry: CallEntry;
  readonly json?: Json;
  readonly refusal?: Refusal;
  readonly silence?: boolean;
  readonly garbage?: boolean;
  readonly afterMs?: number;
}

const garbage = '<!DOCTYPE html><html><body>Sorry, something went wrong.</body></html>';

/** Records the call, then answers it: what was accepted stands in the record before any byte goes back. */
export const reply = (world: World, request: Request, response: Response, answer: Answer): void => {
  world.record.append(answer.entry);
  if (answer.silence) world.timers.after(world.faults.params.holdMs, () => request.socket.destroy());
  else if (answer.afterMs === undefined) write(response, answer);
  else world.timers.after(answer.afterMs, () => write(response, answer));
};

const write = (response: Response, answer: Answer): void => {
  if (answer.garbage) response.status(200).type('html').send(garbage);
  else if (answer.refusal) refuse(response, answer.refusal);
  else response.status(200).json(answer.json);
};

const refuse = (response: Response, refused: Refusal) => {
  if (refused.code === 190) {
    response.set('WWW-Authenticate', `OAuth "Facebook Platform" "invalid_token" "${refused.message}"`);
  }
  response.status(refused.httpStatus).json(errorBody(refused));
};
