import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { controlRoutes } from './control.ts';
import { answerErrors, nothingHere } from './error-answers.ts';
import { ownMachineOnly } from './loopback.ts';
import { phoneRoutes } from './phone-routes.ts';
import type { SandboxSettings } from './settings.ts';
import { createWhatsApp, type WhatsApp } from './whatsapp/whatsapp.ts';
import { createWorld, type World } from './world.ts';

/** The outside world in one process. Tests may reach into `world` and `whatsapp`; everything is on HTTP too. */
export interface Sandbox {
  readonly world: World;
  readonly whatsapp: WhatsApp;
  /** Starts listening; rejects when the port is taken. */
  listen(): Promise<{ url: string }>;
  /** Stops timers, webhooks, open pages and held calls; what is not delivered stays in the record. */
  close(): Promise<void>;
}

/** A sandbox that does not listen yet. */
export const createSandbox = (settings: SandboxSettings): Sandbox => {
  const world = createWorld(settings);
  const whatsapp = createWhatsApp(world, settings);
  const server = createServer(appOf(world, whatsapp));
  return {
    world,
    whatsapp,
    listen: () => listen(server, settings.port ?? 3001, settings.host ?? '127.0.0.1'),
    async close() {
      world.timers.stopAll();
      whatsapp.webhooks.close();
      world.live.close();
      await closed(server);
      world.record.close();
    },
  };
};

const appOf = (world: World, whatsapp: WhatsApp) => {
  const app = express().disable('x-powered-by');
  // Its callers hold a token, and may know this machine by another name.
  app.use(whatsapp.peer);
  app.use(ownMachineOnly);
  app.get('/health/live', (_request, response) => void response.json({ status: 'ok' }));
  app.use(['/control', '/phone'], express.json({ limit: '4mb' }));
  app.use('/control', controlRoutes(world, whatsapp));
  app.use(phoneRoutes(world, whatsapp));
  app.use(nothingHere);
  app.use(answerErrors);
  return app;
};

const listen = (server: Server, port: number, host: string) =>
  new Promise<{ url: string }>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve({ url: `http://${host}:${(server.address() as AddressInfo).port}` }));
  });

const closed = (server: Server) =>
  new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
