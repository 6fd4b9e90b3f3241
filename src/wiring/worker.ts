import path from 'node:path';
import { createLocalAssistant } from '../adapters/local/assistant/assistant.ts';
import { delayed } from '../adapters/local/assistant/delayed.ts';
import { processLifetime } from '../adapters/local/lifetime.ts';
import { createAlarms } from '../adapters/prisma/alarms.ts';
import { createLedger } from '../adapters/prisma/ledger.ts';
import { createLines } from '../adapters/prisma/lines.ts';
import { createOutbox } from '../adapters/prisma/outbox.ts';
import { createReadiness } from '../adapters/prisma/readiness.ts';
import { createRecorder } from '../adapters/prisma/recorder.ts';
import { createRings } from '../adapters/prisma/rings.ts';
import type { Stores } from '../adapters/prisma/stores.ts';
import { createTurns } from '../adapters/prisma/turns.ts';
import { createTemporalClient } from '../adapters/temporal/connection.ts';
import { createDispatcher } from '../adapters/temporal/dispatcher.ts';
import type { Wall } from '../adapters/temporal/wall.ts';
import { type EngineSettings, openEngine } from '../adapters/temporal/worker/engine.ts';
import type { Config } from '../config.ts';
import type { Voices } from '../ports/voices.ts';
import type { WorkerPorts } from '../ports/worker-ports.ts';
import { watchDepartures } from './departures.ts';
import { sharedOf, storesOf } from './stores.ts';
import { splitBy, voicesOf } from './voices.ts';
import type { Wired } from './wired.ts';

/** What the worker process gets besides: how to let no send begin any more, and to wait for those on the wire. */
export interface WiredWorker extends Wired<WorkerPorts> {
  stopSending(): Promise<void>;
}

/** The ports of the worker process. */
export function wireWorker(config: Config): WiredWorker {
  const stores = storesOf(config, 'worker');
  const voices = voicesOf(config, stores.log);
  const alarms = createAlarms(stores);
  const wall = wallOf(config, stores, alarms);
  const client = createTemporalClient(temporalOf(config), wall);
  const lease = { leaseMs: config.bellLeaseMs, batch: config.bellBatch };
  const departures = watchDepartures(createOutbox(stores, outboxSettings(config)));
  return {
    lifetime: processLifetime(config.exitWithParent),
    stopSending: () => departures.stop(),
    close: async () => {
      await Promise.all([stores.close(), client.connection.close()]);
    },
    ports: {
      ...sharedOf(stores),
      alarms,
      recorder: createRecorder(stores, { ...lease, triesBeforeQuarantine: 8 }),
      rings: createRings(stores, lease),
      dispatcher: createDispatcher(client, dispatcherSettings(config)),
      turns: createTurns(stores, turnSettings(config, voices)),
      outbox: departures.outbox,
      lines: createLines(stores),
      ledger: createLedger(stores),
      readiness: createReadiness(stores),
      voices,
      model: delayed(createLocalAssistant(), config.modelDelayMs),
      openEngine: (activities) => openEngine(engineSettings(config), wall, activities, stores.log),
    },
  };
}

function turnSettings(config: Config, voices: Voices) {
  return { deadlineMs: config.turnDeadlineMs, graceMs: config.sendGraceMs, split: splitBy(voices) };
}

function outboxSettings({ attemptLeaseMs: leaseMs, providerConnectTimeoutMs, providerTimeoutMs }: Config) {
  return { leaseMs, batch: 20, sayWithinMs: leaseMs - providerConnectTimeoutMs - providerTimeoutMs };
}

function dispatcherSettings(config: Config) {
  const { temporalTaskQueue: taskQueue, historyLimit, workflowTaskTimeoutMs, quietPauseMs: quietMs } = config;
  const pauses = { quietMs, longestQuietMs: config.longestQuietMs, lingerMs: config.lingerMs };
  return { taskQueue, historyLimit, workflowTaskTimeoutMs, pauses };
}

function temporalOf({ temporalAddress, temporalNamespace }: Config) {
  return { address: temporalAddress, namespace: temporalNamespace };
}

function engineSettings(config: Config): EngineSettings {
  return {
    ...temporalOf(config),
    taskQueue: config.temporalTaskQueue,
    workflowsPath: path.join(import.meta.dirname, '../workflows/index.ts'),
    stickyTimeoutMs: config.stickyTimeoutMs,
    maxConcurrentTurns: config.maxConcurrentTurns,
    shutdownGraceMs: 5_000,
  };
}

function wallOf(config: Config, { clock, log }: Stores, alarms: WorkerPorts['alarms']): Wall {
  const raise = () => {
    const alarm = { code: 'wall_breached', businessId: null, subjectId: null, detail: null } as const;
    alarms.raise(alarm, clock.now()).catch(() => log.error({ code: 'wall.breached' }, 'alarm not written'));
  };
  return {
    mode: config.wallMode,
    onBreach: () => {
      log.error({ code: 'wall.breached' }, 'wall breached');
      raise();
    },
  };
}
