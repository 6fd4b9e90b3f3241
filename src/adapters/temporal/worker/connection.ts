import { NativeConnection } from '@temporalio/worker';
import { connectionOptions, type TemporalSettings } from '../connection.ts';

/** The connection of a worker; rejects when the cluster cannot be reached. */
export async function openWorkerConnection(settings: TemporalSettings): Promise<NativeConnection> {
  return NativeConnection.connect(connectionOptions(settings));
}
