import http from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';

/** Milliseconds that a call may take: to a usable connection, and in all. */
export interface CallTimeouts {
  readonly connectMs: number;
  readonly totalMs: number;
}

/** How a POST ended. `not_sent` is proof that no byte of it left; `unknown` that some may have. */
export type Posted =
  | { readonly kind: 'not_sent' }
  | { readonly kind: 'unknown' }
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly headers: http.IncomingHttpHeaders;
      readonly body: Buffer;
    };

/** Sends JSON to one host, once: no redirect is followed, no try repeated. Never throws. */
export type Poster = (path: string, token: string, json: string, timeouts?: Partial<CallTimeouts>) => Promise<Posted>;

const largestAnswerBytes = 1_000_000;

/** Servers close idle connections after 5 s or more: we let go first, so that a send seldom meets a dying one. */
const idleMs = 4_000;

/** A poster to `base` (http or https; its path is a prefix) with connections that are kept for the next call. */
export function createPoster(base: URL, usual: CallTimeouts): Poster {
  const { request, Agent } = base.protocol === 'https:' ? https : http;
  const kept = new Agent({ keepAlive: true, timeout: idleMs, maxFreeSockets: 64 });
  const fresh = new Agent({ keepAlive: false });
  return async (path, token, json, timeouts) => {
    const body = Buffer.from(json);
    const url = urlAt(base, path);
    const headers = headersFor(token, body);
    const within = { ...usual, ...timeouts };
    const start = (agent: http.Agent) => request(url, { method: 'POST', agent, headers });
    const posted = await exchange(() => start(kept), body, within);
    return posted === 'stale' ? notStale(await exchange(() => start(fresh), body, within)) : posted;
  };
}

/** The path is set, not resolved: a path that begins with two slashes would name another host. */
function urlAt(base: URL, path: string): URL {
  const url = new URL(base);
  url.pathname = `${base.pathname.replace(/\/$/, '')}${path}`;
  return url;
}

function headersFor(token: string, body: Buffer): http.OutgoingHttpHeaders {
  return {
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
    'content-length': body.length,
    accept: 'application/json',
  };
}

function notStale(posted: Posted | 'stale'): Posted {
  return posted === 'stale' ? { kind: 'not_sent' } : posted;
}

/**
 * Nothing of a request is written before its `end`, which waits for a connection that is ready to carry it. `stale` is
 * proof that nothing left on a kept connection, which had been closed: the same try may go on over a new one.
 */
function exchange(start: () => http.ClientRequest, body: Buffer, timeouts: CallTimeouts): Promise<Posted | 'stale'> {
  return new Promise((resolve) => {
    let written = false;
    const request = start();
    const timers = [setTimeout(giveUpConnecting, timeouts.connectMs), setTimeout(giveUp, timeouts.totalMs)];
    request.on('socket', (socket) => whenReady(socket, request.reusedSocket, write));
    request.on('response', (response) => collect(response, conclude));
    request.on('error', () => conclude(null));
    request.on('close', () => conclude(null));

    function write(): void {
      if (request.destroyed) return;
      written = true;
      request.end(body);
    }
    function giveUpConnecting(): void {
      if (!written) giveUp();
    }
    function giveUp(): void {
      conclude(null);
      request.destroy();
    }
    function conclude(answer: Posted | null): void {
      for (const timer of timers) clearTimeout(timer);
      resolve(answer ?? (request.reusedSocket && !written ? 'stale' : { kind: written ? 'unknown' : 'not_sent' }));
    }
  });
}

/**
 * Calls back once the connection can carry a request: after the TLS handshake for a new one, and for a kept one after a
 * moment in which its closing by the other side, if it has arrived already, is noticed.
 */
function whenReady(socket: Socket, isReused: boolean, ready: () => void): void {
  if (isReused) setImmediate(() => socket.readable && socket.writable && ready());
  else if (!socket.connecting && !isShakingHands(socket)) ready();
  else socket.once('encrypted' in socket ? 'secureConnect' : 'connect', ready);
}

function isShakingHands(socket: Socket): boolean {
  return 'secureConnecting' in socket && socket.secureConnecting === true;
}

/** Reads an answer to its end; one that breaks off, or is larger than an answer of theirs could be, is none. */
function collect(response: http.IncomingMessage, conclude: (answer: Posted | null) => void): void {
  const chunks: Buffer[] = [];
  let bytes = 0;
  response.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes > largestAnswerBytes) response.destroy();
  });
  response.on('error', () => conclude(null));
  response.on('end', () => {
    const { statusCode: status = 0, headers } = response;
    conclude({ kind: 'answered', status, headers, body: Buffer.concat(chunks) });
  });
}
