import { once } from 'node:events';
import http from 'node:http';
import net from 'node:net';

/** How the peer ends a request: an answer, an answer cut in the middle, a reset, a hang-up, or silence. */
export type Reply =
  | { readonly status: number; readonly headers?: http.OutgoingHttpHeaders; readonly body?: string }
  | { readonly cutAfter: string }
  | 'reset'
  | 'hang up'
  | 'silence';

/** A request as the peer heard it. */
export interface Heard {
  readonly method: string;
  readonly path: string;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
  /** Tells connections apart. */
  readonly connection: number;
}

/** A small HTTP server that stands for a provider, and does what it is told. */
export interface Peer {
  readonly url: string;
  readonly heard: readonly Heard[];
  /** What the next requests are answered with; the last one stays. */
  answer(...replies: readonly Reply[]): void;
  /** Closes the connections that carry no request, and waits until they are gone. */
  closeIdle(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a peer on a free port of this machine. */
export async function startPeer(): Promise<Peer> {
  const heard: Heard[] = [];
  const sockets = new Set<net.Socket>();
  let replies: readonly Reply[] = ['hang up'];
  const server = http.createServer({ keepAlive: true }, async (request, response) => {
    heard.push(await hear(request));
    const [reply = 'hang up', ...rest] = replies;
    if (rest.length > 0) replies = rest;
    give(reply, request, response);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
  });
  return {
    url: `http://127.0.0.1:${await listening(server)}`,
    heard,
    answer: (...next) => {
      replies = next;
    },
    closeIdle: async () => {
      const gone = [...sockets].map((socket) => once(socket, 'close'));
      server.closeIdleConnections();
      await Promise.all(gone);
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A port that takes connections and never says a word; `close` ends it. */
export async function startMute(): Promise<{ readonly port: number; close(): void }> {
  const sockets: net.Socket[] = [];
  const server = net.createServer((socket) => {
    socket.on('error', () => socket.destroy());
    sockets.push(socket);
  });
  const port = await listening(server);
  return {
    port,
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

async function listening(server: net.Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function hear(request: http.IncomingMessage): Promise<Heard> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return {
    method: request.method ?? '',
    path: request.url ?? '',
    headers: request.headers,
    body: Buffer.concat(chunks).toString(),
    connection: request.socket.remotePort ?? 0,
  };
}

function give(reply: Reply, request: http.IncomingMessage, response: http.ServerResponse): void {
  if (reply === 'silence') return;
  if (reply === 'reset') request.socket.resetAndDestroy();
  else if (reply === 'hang up') request.socket.destroy();
  else if ('cutAfter' in reply) cutShort(reply.cutAfter, request.socket);
  else response.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers }).end(reply.body ?? '');
}

function cutShort(start: string, socket: net.Socket): void {
  socket.write(`HTTP/1.1 200 OK\r\ncontent-length: 100000\r\n\r\n${start}`, () => socket.destroy());
}
