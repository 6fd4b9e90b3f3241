import { once } from 'node:events';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';

/** A server that listens. */
export interface Served {
  /** The port it really has, also when 0 was asked for. */
  readonly port: number;
  /**
   * Takes no more connections, lets what is being answered finish (up to the deadline), then closes the stores.
   * Calling it again waits for the same end.
   */
  stop(): Promise<void>;
}

/** Where to listen, and how long to wait at the end. */
export interface Place {
  readonly host: string;
  readonly port: number;
  /** 8 s unless told: who supervises us waits 10 s. */
  readonly stopWithinMs?: number;
}

/**
 * A client that is slow or silent loses its connection. Idle ones are kept longer than a load balancer keeps them (60 s),
 * so that it never writes into one that we are just closing.
 */
const timeouts = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 2_000,
};

/** Listens. Throws the system's error when it cannot. `closeStores` is called once, when nothing is being answered. */
export async function serve(
  listener: RequestListener,
  place: Place,
  closeStores: () => Promise<void>,
): Promise<Served> {
  const open = new OpenResponses();
  const server = createServer(timeouts, (request, response) => {
    open.add(response);
    listener(request, response);
  });
  server.listen(place.port, place.host);
  await once(server, 'listening');
  let stopped: Promise<void> | undefined;
  const stop = () => {
    stopped ??= stopServing(server, open, place.stopWithinMs ?? 8_000).then(closeStores);
    return stopped;
  };
  return { port: portOf(server), stop };
}

async function stopServing(server: Server, open: OpenResponses, withinMs: number): Promise<void> {
  const closed = once(server, 'close');
  open.letGo();
  server.close();
  const impatience = setTimeout(() => server.closeAllConnections(), withinMs);
  await closed;
  clearTimeout(impatience);
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Responses at work. Once let go, each tells its client that the connection ends with it. */
class OpenResponses {
  readonly #responses = new Set<ServerResponse>();
  #lettingGo = false;

  add(response: ServerResponse): void {
    this.#responses.add(response);
    response.once('close', () => this.#responses.delete(response));
    if (this.#lettingGo) endConnectionAfter(response);
  }

  letGo(): void {
    this.#lettingGo = true;
    for (const response of this.#responses) endConnectionAfter(response);
  }
}

function endConnectionAfter(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('Connection', 'close');
}
