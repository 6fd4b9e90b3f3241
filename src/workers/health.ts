import { once } from 'node:events';
import { createServer, type Server } from 'node:http';

/** What the worker says of itself. */
export interface Health {
  /** True while the stores can be worked with, the engine is asked for work, and no loop is stuck. */
  isReady(): Promise<boolean>;
}

/** A small door on loopback: `/health/live` and `/health/ready`. */
export async function openHealth(port: number, health: Health): Promise<Server> {
  const server = createServer((request, response) => {
    const answer = (ready: boolean) => response.writeHead(ready ? 200 : 503).end();
    if (request.url === '/health/live') answer(true);
    else if (request.url === '/health/ready') health.isReady().then(answer, () => answer(false));
    else response.writeHead(404).end();
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}
