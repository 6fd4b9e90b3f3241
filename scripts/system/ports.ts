import { connect, createServer } from 'node:net';
import { type Ports, portVariables } from './settings.ts';

/** Throws one sentence for each wanted port that another program holds. */
export async function refuseUsedPorts(ports: Ports, wanted: readonly (keyof Ports)[]): Promise<void> {
  const used = await Promise.all(
    wanted.map(async (key) => ((await isPortUsed(ports[key])) ? [sentence(key, ports)] : [])),
  );
  const sentences = used.flat();
  if (sentences.length > 0) throw new Error(sentences.join('\n'));
}

/** Does a program listen on this loopback port? */
export async function isPortUsed(port: number): Promise<boolean> {
  return (await answers(port)) || !(await canListen(port));
}

/** A loopback port that nobody holds now. */
export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function sentence(key: keyof Ports, ports: Ports): string {
  const name = portVariables[key][0];
  return `port ${ports[key]} (${name}) is in use by another program; stop it or set ${name}`;
}

function answers(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect({ port, host: '127.0.0.1' });
    const end = (used: boolean) => {
      socket.destroy();
      done(used);
    };
    socket.setTimeout(1_000, () => end(false));
    socket.once('connect', () => end(true)).once('error', () => end(false));
  });
}

function canListen(port: number): Promise<boolean> {
  return new Promise((done) => {
    const server = createServer().once('error', () => done(false));
    server.listen(port, '127.0.0.1', () => server.close(() => done(true)));
  });
}
