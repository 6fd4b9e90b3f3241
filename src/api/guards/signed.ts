import type { Request, Response } from 'express';
import type { ProviderDoor } from '../../ports/api-ports.ts';
import { problem } from '../answer.ts';
import type { ReadBytes, Understood } from '../body.ts';

/** The untouched bytes of a delivery whose signature is right; nothing of it is parsed before that is known. */
export async function signedBytes(
  door: ProviderDoor,
  readBytes: ReadBytes,
  request: Request,
  response: Response,
): Promise<Understood<Buffer>> {
  if (door.appSecret === null) return { ok: false, answer: problem('request.door_closed') };
  const bytes = await readBytes(request, response);
  if (door.isSigned(bytes, request.get('x-hub-signature-256'), door.appSecret)) return { ok: true, value: bytes };
  return { ok: false, answer: problem('request.unsigned') };
}

/** The challenge to give back when the provider asks whether this door is ours. */
export function subscriptionChallenge(door: ProviderDoor, request: Request): Understood<string> {
  if (door.verifyToken === null) return { ok: false, answer: problem('request.door_closed') };
  const challenge = door.answerSubscription(request.query, door.verifyToken);
  return challenge === null ? { ok: false, answer: problem('request.unsigned') } : { ok: true, value: challenge };
}
