import express, { type NextFunction, type Request, type Response, Router } from 'express';
import { type Answer, reply } from './answers.ts';
import { entryOf, type GraphCall, type Peer, refusedAnswer } from './call.ts';
import { badToken, noToken, type Refusal, refusal, unknownObject } from './errors.ts';
import type { BusinessNumber } from './numbers.ts';
import { markRead } from './reading.ts';
import { sendMessage } from './sending.ts';
import { asObject, type Json } from './shapes/check.ts';

/** `POST /vNN.0/{phone_number_id}/messages` and `GET /vNN.0/{phone_number_id}`. */
export const graphPeer = (peer: Peer): Router => {
  const router = Router();
  const readBody = express.raw({ type: () => true, limit: '1mb' });
  router.use('/:version/:phoneNumberId', (request, response, next) => intercept(peer, request, response, next));
  router.post('/:version/:phoneNumberId/messages', readBody, (request, response) => {
    const call = { peer, phoneNumberId: param(request, 'phoneNumberId'), body: parsed(request.body) };
    reply(peer.world, request, response, answerPost(call, request));
  });
  router.get('/:version/:phoneNumberId', (request, response) => {
    const call = { peer, phoneNumberId: param(request, 'phoneNumberId'), body: {} };
    reply(peer.world, request, response, answerGet(call, request));
  });
  return router;
};

const param = (request: Request, name: string) => String(request.params[name] ?? '');

// Destroyed before the body is read: the caller's bytes have left, and it cannot know whether they arrived.
const intercept = ({ world }: Peer, request: Request, _response: Response, next: NextFunction) => {
  if (!/^v\d+\.\d+$/.test(param(request, 'version'))) return next('router');
  if (!world.faults.strikes('connectionReset')) return next();
  const phoneNumberId = param(request, 'phoneNumberId');
  const fault = 'connectionReset';
  const entry = { phoneNumberId, type: 'unread', outcome: 'reset-before-reading', accepted: false, fault } as const;
  world.record.append({ kind: 'call', provider: 'whatsapp', ...entry });
  request.socket.destroy();
};

const parsed = (body: unknown): Json => {
  try {
    return asObject(Buffer.isBuffer(body) ? JSON.parse(body.toString('utf8')) : undefined);
  } catch {
    return {};
  }
};

const answerPost = (call: GraphCall, request: Request): Answer => {
  const type = call.body.status === undefined ? 'message' : 'read';
  const number = admitted(call, request, 'post');
  if ('answer' in number) return number.answer(type);
  return type === 'read' ? markRead(call, number.number) : sendMessage(call, number.number);
};

const answerGet = (call: GraphCall, request: Request): Answer => {
  const admission = admitted(call, request, 'get');
  if ('answer' in admission) return admission.answer('number');
  const { number } = admission;
  const fields: Json = {
    verified_name: number.verifiedName,
    code_verification_status: 'VERIFIED',
    display_phone_number: `+${number.displayNumber}`,
    quality_rating: 'GREEN',
    platform_type: 'CLOUD_API',
    throughput: { level: 'STANDARD' },
  };
  const wanted = request.query.fields === undefined ? Object.keys(fields) : String(request.query.fields).split(',');
  const chosen = Object.fromEntries(wanted.filter((key) => key in fields).map((key) => [key, fields[key]]));
  return {
    entry: entryOf(call, 'number', { outcome: 'accepted', accepted: false }),
    json: { ...chosen, id: number.phoneNumberId },
  };
};

type Admission = { number: BusinessNumber } | { answer(type: string): Answer };

const admitted = (call: GraphCall, request: Request, method: string): Admission => {
  const { faults } = call.peer.world;
  if (faults.strikes('down')) return { answer: (type) => downAnswer(call, type) };
  if (faults.strikes('tokenRevoked')) return refusing(call, badToken(true), 'tokenRevoked');
  const token = /^(?:Bearer|OAuth) (\S+)$/i.exec(request.get('authorization') ?? '')?.[1];
  if (token === undefined) return refusing(call, noToken);
  if (!call.peer.numbers.hasToken(token)) return refusing(call, badToken());
  const number = call.peer.numbers.get(call.phoneNumberId);
  return number?.token === token ? { number } : refusing(call, unknownObject(method, call.phoneNumberId));
};

const refusing = (call: GraphCall, refused: Refusal, fault?: string): Admission => ({
  answer: (type) => refusedAnswer(call, type, refused, fault),
});

const downAnswer = (call: GraphCall, type: string): Answer => ({
  entry: entryOf(call, type, { outcome: '5xx-without', accepted: false, fault: 'down' }),
  refusal: { ...refusal(2), httpStatus: 503 },
});
