import { Client, Connection, type TLSConfig } from '@temporalio/client';
import { type Wall, wallClientOptions } from './wall.ts';

/** Where the Temporal cluster is and how to get in. */
export interface TemporalSettings {
  /** `host:port` of the frontend. */
  readonly address: string;
  readonly namespace: string;
  /** For Temporal Cloud; implies TLS. */
  readonly apiKey?: string | undefined;
  readonly tls?: TLSConfig | boolean | undefined;
}

/** The connection part of the settings, as both the client's and the worker's connection take it. */
export function connectionOptions(settings: TemporalSettings): {
  address: string;
  apiKey?: string;
  tls?: TLSConfig | boolean;
} {
  const { address, apiKey, tls } = settings;
  return {
    address,
    ...(apiKey === undefined ? {} : { apiKey }),
    ...(tls === undefined ? {} : { tls }),
  };
}

/**
 * A client behind the wall. The connection is made by the first call, so that a process starts without the cluster;
 * close it with `client.connection.close()`. Its identity names no machine: it stands in histories in clear.
 */
export function createTemporalClient(settings: TemporalSettings, wall: Wall): Client {
  return new Client({
    connection: Connection.lazy(connectionOptions(settings)),
    namespace: settings.namespace,
    identity: `client-${process.pid}`,
    ...wallClientOptions(wall),
  });
}
